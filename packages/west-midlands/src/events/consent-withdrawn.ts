import type { SchemeEvent } from "@waymark/core";

/** A client, or a guardian, withdraws consent to mentoring: a mentoring relationship ends with it. */
export const consentWithdrawn: SchemeEvent = {
  id: "consent-withdrawn",
  title: "Consent is withdrawn",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: [{ as: "client", kind: "client" }],
  asks: [
    {
      as: "given_by",
      of: "consent.given_by",
      says: "who answered: client, guardian or both",
      required: true,
    },
    {
      as: "guardian_needed",
      of: "consent.guardian_needed",
      says: "whether a guardian has to agree: yes or no",
      required: true,
    },
  ],
  matter: "consent",
  finds: [{ as: "relationship", kind: "engagement", where: { client: "{client}" }, goesOn: true }],
  writes: [
    { set: "client", cells: { consent: false } },
    {
      add: "consent",
      cells: {
        client: "{client}",
        date: "{on}",
        state: "withdrawn",
        withdrawn: "{on}",
        scope: "mentoring",
        given_by: "{given_by}",
        guardian_needed: "{guardian_needed}",
        by: "{by}",
        role: "{role}",
      },
    },
    { set: "relationship", cells: { ended: "{on}", ending: "left-early" }, atOnce: true },
  ],
  says: "{client} withdraws consent to mentoring on {on}.",
  undoneBy: "consent-given, if they agree again; undo, if they never withdrew.",
  followUp: [
    "Tell the mentor and whoever referred the client, and hand over what was agreed to whoever supports them now.",
  ],
  example: "C-012 --given-by client --guardian-needed no",
};
