import type { Check } from "../check.js";
import { people } from "../example.js";

/** The engagement goes on until then. */
export const endedInFuture: Check = {
  id: "ended-in-future",
  asks: "Does an end lie after the policy’s day?",
  severity: "question",
  find: (context) => {
    const { today } = context.model;
    return context.rows.engagements.flatMap((row, index) =>
      typeof row.ended === "number" && row.ended > today
        ? [
            {
              list: "engagements",
              rows: [index],
              field: "ended",
              message: "This end is after the policy’s day, so the relationship still counts as current.",
              hint: "If it has ended, correct the day.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2025-01-05", ended: "2025-06-05" }],
    },
  },
  bad: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2025-01-05", ended: "2027-06-05" }],
    },
    at: ["engagements.0.ended"],
  },
};
