import type { SchemeEvent } from "@waymark/core";

/** A paused relationship goes on. */
export const matchResumes: SchemeEvent = {
  id: "match-resumes",
  title: "A paused match goes on",
  source: "our coding",
  saidBy: "coding",
  about: [{ as: "relationship", kind: "engagement", goesOn: true }],
  matter: "continue",
  writes: [{ set: "relationship", cells: { paused: false } }],
  says: "{relationship} goes on from {on}.",
  undoneBy: "match-paused, or undo.",
  example: "E-007",
};
