import type { SchemeEvent } from "@waymark/core";
import { consentAsks } from "../consent-asks.js";

/** A client, or a guardian, withdraws consent to mentoring: a mentoring relationship ends with it. */
export const consentWithdrawn: SchemeEvent = {
  id: "consent-withdrawn",
  title: "Consent is withdrawn",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: [{ as: "client", kind: "client" }],
  asks: consentAsks,
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
