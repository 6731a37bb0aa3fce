import type { SchemeEvent } from "@waymark/core";

/** Somebody chooses another mentor than the one who is proposed. */
export const mentorChosen: SchemeEvent = {
  id: "mentor-chosen",
  title: "Somebody chooses a mentor for a client",
  source: "our coding",
  saidBy: "coding",
  about: [
    { as: "client", kind: "client" },
    { as: "mentor", kind: "mentor" },
  ],
  asks: [
    { as: "second", of: "engagement.second_mentor", says: "the second mentor, where two work as a pair" },
  ],
  lasts: true,
  matter: "pin",
  finds: [
    {
      as: "same",
      kind: "override",
      where: { client: "{client}", mentor: "{mentor}", kind: "pin" },
      goesOn: true,
    },
  ],
  refusals: [
    {
      ifAny: ["same"],
      says: "This is on record for {client} and {mentor} already, and it still counts.",
      hint: "Nothing more need be recorded.",
    },
  ],
  writes: [
    {
      add: "override",
      cells: {
        client: "{client}",
        mentor: "{mentor}",
        kind: "pin",
        by: "{by}",
        role: "{role}",
        date: "{on}",
        reason: "{reason}",
        until: "{until}",
      },
    },
    {
      add: "override",
      ifGiven: "second",
      cells: {
        client: "{client}",
        mentor: "{second}",
        kind: "pin",
        by: "{by}",
        role: "{role}",
        date: "{on}",
        reason: "{reason}",
        until: "{until}",
      },
    },
  ],
  says: "{mentor} is chosen for {client} on {on}.",
  undoneBy: "undo.",
  example: "C-061 M-010",
};
