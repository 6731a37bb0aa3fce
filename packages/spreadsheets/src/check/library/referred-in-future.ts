import type { Check } from "../check.js";
import { people } from "../example.js";

/** The client would wait less than no time. */
export const referredInFuture: Check = {
  id: "referred-in-future",
  asks: "Does a referral lie after the policy’s day?",
  severity: "question",
  find: (context) => {
    const { today } = context.model;
    return context.rows.clients.flatMap((row, index) =>
      typeof row.referred === "number" && row.referred > today
        ? [
            {
              list: "clients",
              rows: [index],
              field: "referred",
              message: "This referral is after the policy’s day.",
              hint: "Correct the day, or set asOf in the policy to the day of the data.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      clients: [{ id: "C-1", referred: "2026-01-02" }],
      mentors: people.mentors,
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1", referred: "2026-12-02" }],
      mentors: people.mentors,
    },
    at: ["clients.0.referred"],
  },
};
