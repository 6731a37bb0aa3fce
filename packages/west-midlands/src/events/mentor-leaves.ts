import type { SchemeEvent } from "@waymark/core";

/** A mentor leaves: nobody new, and what they had ends on that day. */
export const mentorLeaves: SchemeEvent = {
  id: "mentor-leaves",
  title: "A mentor leaves",
  source: "our coding",
  saidBy: "coding",
  about: [{ as: "mentor", kind: "mentor" }],
  matter: "availability",
  finds: [
    { as: "first", kind: "engagement", where: { mentor: "{mentor}" }, goesOn: true },
    { as: "second", kind: "engagement", where: { second_mentor: "{mentor}" }, goesOn: true },
  ],
  writes: [
    { set: "mentor", cells: { capacity: 0 } },
    { set: "first", cells: { ended: "{on}", ending: "mentor-withdrew" }, atOnce: true },
    { set: "second", cells: { second_mentor: "" } },
  ],
  says: "{mentor} leaves on {on}.",
  undoneBy: "If the mentor comes back: mentor-returns. If it was a mistake: undo.",
  followUp: [
    "See each client soon, say that it was not their fault, and plan a last meeting where one can be had.",
    "Where two mentors worked as a pair, ask whether the one who stays continues alone.",
  ],
  example: "M-014",
};
