import type { EventWrite, SchemeEvent } from "@waymark/core";

/** A decision on a client and a mentor, as one row of the table of decisions: signed, and with its last day where it has one. */
export function decidedPair(kind: string, mentor = "{mentor}"): Extract<EventWrite, { add: string }> {
  return {
    add: "override",
    cells: {
      ...{ client: "{client}", mentor, kind },
      ...{ by: "{by}", role: "{role}", date: "{on}", reason: "{reason}", until: "{until}" },
    },
  };
}

/** The same decision on record already: nothing more need be recorded. */
export function decidedAlready(kind: string): Pick<SchemeEvent, "finds" | "refusals"> {
  return {
    finds: [
      {
        as: "same",
        kind: "override",
        where: { client: "{client}", mentor: "{mentor}", kind },
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
  };
}
