import type { SchemeEvent } from "@waymark/core";
import { consentAsks } from "../consent-asks.js";

/** A client, or a guardian, agrees to mentoring, for the first time or again. */
export const consentGiven: SchemeEvent = {
  id: "consent-given",
  title: "Consent is given",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: [{ as: "client", kind: "client" }],
  asks: [
    { as: "scope", of: "consent.scope", says: "what they agree to, separated by semicolons", required: true },
    ...consentAsks,
  ],
  matter: "consent",
  finds: [
    {
      as: "withdrawn_that_day",
      kind: "consent",
      where: { client: "{client}", state: "withdrawn", withdrawn: "{on}", scope: "mentoring" },
    },
    {
      as: "refused_that_day",
      kind: "consent",
      where: { client: "{client}", state: "refused", date: "{on}", scope: "mentoring" },
    },
  ],
  refusals: ["withdrawn_that_day", "refused_that_day"].map((found) => ({
    ifAny: [found],
    says: "{client} said no on {on}, and of a yes and a no on one day the no counts.",
    hint: "If they agreed again later, give the day after that no. If the no is wrong, undo the event that put it on record, or correct it in consents.csv.",
  })),
  writes: [
    { set: "client", cells: { consent: true } },
    {
      add: "consent",
      cells: {
        client: "{client}",
        date: "{on}",
        state: "given",
        scope: "{scope}",
        given_by: "{given_by}",
        guardian_needed: "{guardian_needed}",
        by: "{by}",
        role: "{role}",
      },
    },
  ],
  says: "{client} agrees on {on}.",
  undoneBy: "consent-withdrawn, or undo where nobody had agreed.",
  example: 'C-030 --scope "mentoring;notes" --given-by client --guardian-needed no',
};
