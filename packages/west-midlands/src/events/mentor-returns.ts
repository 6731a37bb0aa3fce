import type { SchemeEvent } from "@waymark/core";

/** A mentor is back: takes on clients again, and meetings resume. */
export const mentorReturns: SchemeEvent = {
  id: "mentor-returns",
  title: "A mentor is back",
  source: "our coding",
  saidBy: "coding",
  about: [{ as: "mentor", kind: "mentor" }],
  asks: [
    {
      as: "places",
      of: "mentor.capacity",
      says: "how many clients at one time, counting those they have",
      required: true,
    },
  ],
  matter: "availability",
  finds: [
    { as: "first", kind: "engagement", where: { mentor: "{mentor}" }, goesOn: true },
    { as: "second", kind: "engagement", where: { second_mentor: "{mentor}" }, goesOn: true },
  ],
  writes: [
    { set: "mentor", cells: { capacity: "{places}" } },
    { set: "first", cells: { paused: false } },
    { set: "second", cells: { paused: false } },
  ],
  says: "{mentor} is back on {on}, with places for {places} in all.",
  undoneBy: "mentor-away again, or undo.",
  example: "M-014 --places 2",
};
