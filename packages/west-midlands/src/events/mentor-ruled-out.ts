import type { SchemeEvent } from "@waymark/core";

/** Somebody rules a mentor out for one client, for a reason that the rules do not know. */
export const mentorRuledOut: SchemeEvent = {
  id: "mentor-ruled-out",
  title: "A mentor is ruled out for a client",
  source: "our coding",
  saidBy: "coding",
  about: [
    { as: "client", kind: "client" },
    { as: "mentor", kind: "mentor" },
  ],
  lasts: true,
  matter: "veto",
  finds: [
    {
      as: "same",
      kind: "override",
      where: { client: "{client}", mentor: "{mentor}", kind: "veto" },
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
        kind: "veto",
        by: "{by}",
        role: "{role}",
        date: "{on}",
        reason: "{reason}",
        until: "{until}",
      },
    },
  ],
  says: "{mentor} is not to be proposed to {client} from {on}.",
  undoneBy: "undo.",
  example: "C-061 M-010",
};
