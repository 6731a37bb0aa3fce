import type { SchemeEvent } from "@waymark/core";

/** A proposal is agreed: the relationship starts on a day, and its place is held until then. */
export const matchStarts: SchemeEvent = {
  id: "match-starts",
  title: "A match starts",
  source: "our coding",
  saidBy: "coding",
  about: [
    { as: "client", kind: "client" },
    { as: "mentor", kind: "mentor" },
  ],
  asks: [
    { as: "second", of: "engagement.second_mentor", says: "the second mentor, where two work as a pair" },
  ],
  matter: "lock",
  writes: [
    {
      add: "engagement",
      cells: { client: "{client}", mentor: "{mentor}", second_mentor: "{second}", started: "{on}" },
    },
  ],
  says: "{client} and {mentor} start on {on}.",
  undoneBy: "undo, where they never met; match-ends-early, where they did.",
  example: "C-061 M-010",
};
