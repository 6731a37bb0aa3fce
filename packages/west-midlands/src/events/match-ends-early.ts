import type { SchemeEvent } from "@waymark/core";

/** A relationship ends before it was planned to. */
export const matchEndsEarly: SchemeEvent = {
  id: "match-ends-early",
  title: "A match ends early",
  source: "our coding, after §4.5 and §8.1 (exit)",
  saidBy: "coding",
  about: [{ as: "relationship", kind: "engagement", goesOn: true }],
  asks: [
    {
      as: "ending",
      of: "engagement.ending",
      says: "how it ended, as poor-fit or moved-away",
      required: true,
    },
  ],
  matter: "ending",
  writes: [{ set: "relationship", cells: { ended: "{on}", ending: "{ending}" }, atOnce: true }],
  says: "{relationship} ends on {on}: {ending}.",
  undoneBy: "match-starts, if the two begin again; undo, if it continues.",
  followUp: ["See the client soon, and say that it was not their fault."],
  example: "E-007 --ending poor-fit",
};
