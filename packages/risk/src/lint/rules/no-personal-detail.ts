import type { LintRule } from "../rule.js";
import { textsOf } from "../texts.js";

/** An e-mail address, a postcode of the United Kingdom, or a telephone number. */
const personal = /\S+@\S+\.\S+|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?:\+44|\b0)\d(?:[ -]?\d){8,}/;

export const noPersonalDetail: LintRule = {
  id: "no-personal-detail",
  title: "No line holds a way to find a person",
  why: "Registers are copied, and an address in one can lead somebody to a mentor or a client.",
  source: "our coding",
  hint: "Take it out, and use the pseudonym.",
  check: (entry) =>
    textsOf(entry).some((one) => personal.test(one)) ? "It seems to hold an address or a number." : undefined,
  ok: { says: "They met on 2026-06-01, case E1." },
  notOk: { says: "Lives near B15 2TT." },
};
