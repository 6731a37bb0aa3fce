import type { Check } from "../check.js";
import { people } from "../example.js";

/** Then nobody waits, and nobody is matched. */
export const allClosed: Check = {
  id: "all-closed",
  asks: "Is every referral closed?",
  severity: "question",
  find: ({ rows }) =>
    rows.clients.length > 0 &&
    rows.clients.every(({ status }) => status === "closed") &&
    rows.engagements.length === 0
      ? [
          {
            list: "clients",
            rows: [0],
            field: "status",
            message: "Every referral is closed.",
            hint: "Check the column, if somebody should be matched.",
          },
        ]
      : [],
  good: {
    tables: {
      ...people,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", status: "closed" }],
      mentors: people.mentors,
    },
    at: ["clients.0.status"],
  },
};
