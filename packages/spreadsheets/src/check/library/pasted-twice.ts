import type { Check } from "../check.js";
import { contentOf, sharing } from "../helpers.js";

/** Rows pasted twice count double: sessions, minutes and costs. */
export const pastedTwice: Check = {
  id: "pasted-twice",
  asks: "Do two rows of a table without ids say the same?",
  severity: "question",
  find: ({ model, rows }) =>
    model.tables
      .filter(({ kind }) => !model.fields.has(`${kind}.id`))
      .flatMap(({ list }) =>
        sharing(rows[list] ?? [], (row) => contentOf(row)).map((group) => ({
          list,
          rows: group,
          message: `${group.length} rows say exactly the same.`,
          hint: "If they were pasted twice, delete all but one.",
        })),
      ),
  good: {
    tables: {
      clients: [{ id: "C-1" }, { id: "C-2" }],
      mentors: [
        { id: "M-1", capacity: 2 },
        { id: "M-2", capacity: 2 },
      ],
      activity: [
        { date: "2026-01-01", client: "C-1" },
        { date: "2026-01-02", client: "C-1" },
      ],
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1" }, { id: "C-2" }],
      mentors: [
        { id: "M-1", capacity: 2 },
        { id: "M-2", capacity: 2 },
      ],
      activity: [
        { date: "2026-01-01", client: "C-1" },
        { date: "2026-01-02", client: "C-1" },
        { date: "2026-01-01", client: "C-1" },
      ],
    },
    at: ["activity.0"],
  },
};
