import type { Check } from "../check.js";
import { endingField, people } from "../example.js";
import { eachCell } from "../helpers.js";

/** How a relationship ended says that it has ended: without the day it would go on for ever. */
export const endingWithoutDay: Check = {
  id: "ending-without-day",
  asks: "Is something filled in that needs another cell, which is empty?",
  severity: "refuse",
  find: (context) =>
    eachCell(
      context,
      ({ needs }) => needs !== undefined,
      ({ field, row }) =>
        row[field.needs!] === null
          ? {
              message: `${field.title} is filled in, and ${field.needs} is empty.`,
              hint: `Fill in ${field.needs}, or clear this cell.`,
            }
          : undefined,
    ),
  good: {
    tables: {
      ...people,
      engagements: [
        {
          id: "E-1",
          client: "C-1",
          mentor: "M-1",
          started: "2025-01-05",
          ended: "2025-06-05",
          ending: "moved",
        },
      ],
    },
    fields: endingField,
  },
  bad: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2025-01-05", ending: "moved" }],
    },
    fields: endingField,
    at: ["engagements.0.ending"],
  },
};
