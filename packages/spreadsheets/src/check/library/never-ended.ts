import type { Check } from "../check.js";
import { people } from "../example.js";

/** Most often its end was never entered. */
export const neverEnded: Check = {
  id: "never-ended",
  asks: "Has an engagement gone on for more than five years?",
  severity: "question",
  find: (context) => {
    const { today } = context.model;
    return context.rows.engagements.flatMap((row, index) =>
      typeof row.started === "number" && row.ended === null && today - row.started > 1_826
        ? [
            {
              list: "engagements",
              rows: [index],
              field: "started",
              message: "This engagement has gone on for more than five years.",
              hint: "If it has ended, enter the day.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }],
    },
  },
  bad: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2015-01-05" }],
    },
    at: ["engagements.0.started"],
  },
};
