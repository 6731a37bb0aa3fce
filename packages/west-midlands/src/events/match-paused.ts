import type { SchemeEvent } from "@waymark/core";

/** A relationship is paused, and its place is held. */
export const matchPaused: SchemeEvent = {
  id: "match-paused",
  title: "A match is paused",
  source: "our coding",
  saidBy: "coding",
  about: [{ as: "relationship", kind: "engagement", goesOn: true }],
  lasts: true,
  matter: "pause and review",
  writes: [{ set: "relationship", cells: { paused: true } }],
  says: "{relationship} is paused from {on}.",
  undoneBy: "match-resumes, or undo.",
  followUp: ["Tell client and mentor why, until when, and who they can ring."],
  example: "E-007 --until 2026-12-04",
};
