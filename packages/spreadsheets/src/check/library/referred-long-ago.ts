import type { Check } from "../check.js";
import { people } from "../example.js";

/** Most often the year is wrong, or the referral was closed. */
export const referredLongAgo: Check = {
  id: "referred-long-ago",
  asks: "Has a client waited longer than five years?",
  severity: "question",
  find: (context) => {
    const { today } = context.model;
    return context.rows.clients.flatMap((row, index) =>
      typeof row.referred === "number" && today - row.referred > 1_826 && row.status !== "closed"
        ? [
            {
              list: "clients",
              rows: [index],
              field: "referred",
              message: "This open referral is more than five years old.",
              hint: "Check the year, and whether the referral is still open.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      clients: [{ id: "C-1", referred: "2024-01-02" }],
      mentors: people.mentors,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", referred: "2016-12-02" }],
      mentors: people.mentors,
    },
    at: ["clients.0.referred"],
  },
};
