import type { SchemeEvent } from "@waymark/core";

/** A client turns 18: another age band, and consent in their own name. */
export const clientTurns18: SchemeEvent = {
  id: "client-turns-18",
  title: "A client turns 18",
  source: "our coding",
  saidBy: "coding",
  about: [{ as: "client", kind: "client" }],
  matter: "client-facts",
  finds: [
    { as: "minor", kind: "client", where: { id: "{client}", age_band: "under-18" } },
    { as: "of_no_known_age", kind: "client", where: { id: "{client}", age_band: "" } },
  ],
  refusals: [
    {
      ifNone: ["minor", "of_no_known_age"],
      says: "{client} is on record as 18 or over already.",
      hint: "Check the id. If the age band on record is wrong, correct it in clients.csv.",
    },
  ],
  writes: [{ set: "client", cells: { age_band: "18-24" } }],
  says: "{client} turns 18 on {on}.",
  undoneBy: "undo.",
  followUp: [
    "Ask the client for consent in their own name, and record the answer: consent-given with --guardian-needed no, or consent-withdrawn. Until then the guardian’s consent is asked for.",
  ],
  example: "C-002",
};
