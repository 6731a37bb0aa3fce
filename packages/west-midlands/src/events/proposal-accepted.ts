import type { SchemeEvent } from "@waymark/core";

/** A proposed mentor is agreed: the proposal stays as it is until the match starts. */
export const proposalAccepted: SchemeEvent = {
  id: "proposal-accepted",
  title: "A proposal is accepted",
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
  matter: "lock",
  finds: [
    {
      as: "same",
      kind: "override",
      where: { client: "{client}", mentor: "{mentor}", kind: "lock" },
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
        kind: "lock",
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
        kind: "lock",
        by: "{by}",
        role: "{role}",
        date: "{on}",
        reason: "{reason}",
        until: "{until}",
      },
    },
  ],
  says: "The proposal of {mentor} for {client} is accepted on {on}.",
  undoneBy: "undo, where nothing has begun; match-starts, once they begin.",
  example: "C-061 M-010",
};
