import { foldWord } from "@waymark/core";
import type { Check } from "../check.js";
import { people } from "../example.js";
import { eachCell } from "../helpers.js";

const totals = new Set([
  "total",
  "totals",
  "grandtotal",
  "subtotal",
  "sum",
  "count",
  "average",
  "mean",
  "cyfanswm",
]);

/** A row of totals would be read as a person. */
export const totalsRow: Check = {
  id: "totals-row",
  asks: "Is a row a total at the foot of a table?",
  severity: "refuse",
  find: (context) =>
    eachCell(
      context,
      ({ id }) => id === "id",
      (_, value) =>
        totals.has(foldWord(String(value)).replace(/\d+$/, ""))
          ? {
              message: "This looks like a row of totals, not like a record.",
              hint: "Delete the row, or give the record an id of its own.",
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
      clients: [{ id: "C-1" }, { id: "C-2" }],
      mentors: [
        { id: "M-1", capacity: 3 },
        { id: "Total", capacity: 3 },
      ],
    },
    at: ["mentors.1.id"],
  },
};
