import type { SchemeEvent } from "@waymark/core";

/** A mentor falls ill or is away for a time: nobody new, and meetings pause. */
export const mentorAway: SchemeEvent = {
  id: "mentor-away",
  title: "A mentor falls ill or is away",
  source: "our coding",
  saidBy: "coding",
  about: [{ as: "mentor", kind: "mentor" }],
  lasts: true,
  matter: "availability",
  finds: [
    { as: "first", kind: "engagement", where: { mentor: "{mentor}" }, goesOn: true },
    { as: "second", kind: "engagement", where: { second_mentor: "{mentor}" }, goesOn: true },
  ],
  writes: [
    { set: "mentor", cells: { capacity: 0 } },
    { set: "first", cells: { paused: true } },
    { set: "second", cells: { paused: true } },
  ],
  says: "{mentor} is away from {on}, and takes on nobody.",
  undoneBy: "When the mentor is back before the last day, or none was given: mentor-returns.",
  followUp: ["Tell each client when the next meeting will be, and who they can ring until then."],
  example: "M-014 --until 2026-12-04",
};
