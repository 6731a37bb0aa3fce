import type { SchemeEvent } from "@waymark/core";

/** A client asks for another mentor than the one they have or are proposed. */
export const asksForAnother: SchemeEvent = {
  id: "asks-for-another",
  title: "A client asks for another mentor",
  source: "our coding",
  saidBy: "coding",
  about: [
    { as: "client", kind: "client" },
    { as: "mentor", kind: "mentor" },
  ],
  lasts: true,
  matter: "rejected",
  finds: [
    {
      as: "relationship",
      kind: "engagement",
      where: { client: "{client}", mentor: "{mentor}" },
      goesOn: true,
    },
    {
      as: "as_second",
      kind: "engagement",
      where: { client: "{client}", second_mentor: "{mentor}" },
      goesOn: true,
    },
  ],
  writes: [
    { set: "relationship", cells: { ended: "{on}", ending: "poor-fit" }, atOnce: true },
    { set: "as_second", cells: { second_mentor: "" } },
    {
      add: "override",
      cells: {
        client: "{client}",
        mentor: "{mentor}",
        kind: "rejected",
        by: "{by}",
        role: "{role}",
        date: "{on}",
        reason: "{reason}",
        until: "{until}",
      },
    },
  ],
  says: "{client} asks for another mentor than {mentor} from {on}.",
  undoneBy: "undo.",
  followUp: [
    "Say to both that a match that does not fit is nobody’s fault, and ask the client what would suit them.",
  ],
  example: "C-012 M-041",
};
