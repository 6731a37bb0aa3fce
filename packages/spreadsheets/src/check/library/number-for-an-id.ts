import type { Check } from "../check.js";
import { people } from "../example.js";
import { eachCell, idsOf } from "../helpers.js";

/** 1E+05 was an id once; which one, nobody can tell. */
export const numberForAnId: Check = {
  id: "number-for-an-id",
  asks: "Has a spreadsheet program made a number of an id?",
  severity: "refuse",
  find: (context) =>
    eachCell(
      context,
      ({ kind }) => kind === "identifier" || kind === "identifiers",
      (_, value) =>
        idsOf(value).some((id) => /^\d(?:\.\d+)?E\+?\d+$/i.test(id))
          ? {
              message: "A spreadsheet program has turned this id into a number.",
              hint: "Type the id again, in a column that is formatted as text.",
            }
          : undefined,
    ),
  good: {
    tables: {
      ...people,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "1.2E+05" }],
      mentors: people.mentors,
    },
    at: ["clients.0.id"],
  },
};
