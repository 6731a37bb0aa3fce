import type { SchemeEvent } from "@waymark/core";

/** A paused relationship continues. */
export const matchResumes: SchemeEvent = {
  id: "match-resumes",
  title: "A paused match continues",
  source: "our coding",
  saidBy: "coding",
  about: [{ as: "relationship", kind: "engagement", goesOn: true }],
  matter: "continue",
  writes: [{ set: "relationship", cells: { paused: false } }],
  says: "{relationship} continues from {on}.",
  undoneBy: "match-paused, or undo.",
  example: "E-007",
};
