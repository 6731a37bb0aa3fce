import type { SchemeEvent } from "@waymark/core";

/** A relationship ends as client, mentor and coordinator agreed. */
export const matchEndsWell: SchemeEvent = {
  id: "match-ends-well",
  title: "A match ends well",
  source: "our coding, after §4.5 and §8.1 (exit)",
  saidBy: "coding",
  about: [{ as: "relationship", kind: "engagement", goesOn: true }],
  matter: "ending",
  writes: [{ set: "relationship", cells: { ended: "{on}", ending: "agreed-exit" }, atOnce: true }],
  says: "{relationship} ends on {on} as agreed.",
  undoneBy: "match-starts, if the two begin again; undo, if it continues.",
  followUp: [
    "Record the last ratings, and close the referral if no more support is needed: referral-closed.",
  ],
  example: "E-007",
};
