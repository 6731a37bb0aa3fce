import { isTotal } from "../../format/totals.js";
import * as say from "../../messages/files.js";
import type { Check } from "../check.js";
import { people } from "../example.js";
import { eachCell } from "../helpers.js";

/** A row of totals would be read as a person. */
export const totalsRow: Check = {
  id: "totals-row",
  asks: "Is a row a total at the foot of a table?",
  severity: "refuse",
  find: (context) =>
    eachCell(
      context,
      ({ id }) => id === "id",
      (_, value) => (isTotal(String(value)) ? say.totalsRow : undefined),
    ),
  good: {
    tables: {
      ...people,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1" }, { id: "C-2" }],
      mentors: [
        { id: "M-1", capacity: 3 },
        { id: "Total", capacity: 3 },
      ],
    },
    at: ["mentors.1.id"],
  },
};
