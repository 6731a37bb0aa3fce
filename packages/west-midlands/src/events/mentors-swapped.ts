import type { SchemeEvent } from "@waymark/core";

/** Two clients swap mentors on one day. */
export const mentorsSwapped: SchemeEvent = {
  id: "mentors-swapped",
  title: "Two clients swap mentors",
  source: "our coding",
  saidBy: "coding",
  about: [
    { as: "client", kind: "client" },
    { as: "other", kind: "client" },
  ],
  matter: "lock",
  finds: [
    {
      as: "first",
      kind: "engagement",
      where: { client: "{client}" },
      goesOn: true,
      one: "The first client has not exactly one mentoring relationship that continues.",
    },
    {
      as: "second",
      kind: "engagement",
      where: { client: "{other}" },
      goesOn: true,
      one: "The second client has not exactly one mentoring relationship that continues.",
    },
  ],
  writes: [
    { set: "first", cells: { ended: "{on}", ending: "other" }, atOnce: true },
    { set: "second", cells: { ended: "{on}", ending: "other" }, atOnce: true },
    {
      add: "engagement",
      cells: {
        client: "{client}",
        mentor: "{second.mentor}",
        second_mentor: "{second.second_mentor}",
        started: "{on}",
      },
    },
    {
      add: "engagement",
      cells: {
        client: "{other}",
        mentor: "{first.mentor}",
        second_mentor: "{first.second_mentor}",
        started: "{on}",
      },
    },
  ],
  says: "{client} and {other} swap mentors on {on}.",
  undoneBy: "mentors-swapped again, or undo.",
  followUp: ["Let both mentors hand over what the client agreed could be passed on."],
  example: "C-012 C-013",
};
