import type { LintRule } from "../rule.js";
import { textsOf } from "../texts.js";

export const noLabel: LintRule = {
  id: "no-label",
  title: "No line labels a person",
  why: "A register is about the work. It never passes a verdict on a person.",
  source: "our coding",
  hint: "Say what was done or said.",
  check: (entry) =>
    textsOf(entry).some((one) =>
      /\b(?:terrorists?|extremist client|high[- ]risk (?:client|person|individual))\b/i.test(one),
    )
      ? "It labels a person."
      : undefined,
  ok: { says: "The client said that he would hit back." },
  notOk: { says: "A high-risk individual." },
};
