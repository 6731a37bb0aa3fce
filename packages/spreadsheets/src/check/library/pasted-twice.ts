import type { Check } from "../check.js";
import { people } from "../example.js";
import { sharing } from "../helpers.js";

/** Rows pasted twice count double: sessions, minutes and costs. */
export const pastedTwice: Check = {
  id: "pasted-twice",
  asks: "Do two rows of a table without ids say the same?",
  severity: "question",
  find: ({ model, rows }) =>
    model.tables
      .filter(({ kind }) => !model.fields.has(`${kind}.id`))
      .flatMap(({ list }) =>
        sharing(rows[list] ?? [], (row) => JSON.stringify(Object.values(row))).map((group) => ({
          list,
          rows: group,
          message: `${group.length} rows say exactly the same.`,
          hint: "If they were pasted twice, delete all but one.",
        })),
      ),
  good: {
    tables: {
      ...people,
      activity: [
        { date: "2026-01-01", client: "C-1" },
        { date: "2026-01-02", client: "C-1" },
      ],
    },
  },
  bad: {
    tables: {
      ...people,
      activity: [
        { date: "2026-01-01", client: "C-1" },
        { date: "2026-01-02", client: "C-1" },
        { date: "2026-01-01", client: "C-1" },
      ],
    },
    at: ["activity.0"],
  },
};
