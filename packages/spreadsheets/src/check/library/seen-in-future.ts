import type { Check } from "../check.js";
import { people } from "../example.js";

/** Nobody has observed it yet. */
export const seenInFuture: Check = {
  id: "seen-in-future",
  asks: "Does an observation lie after the policy’s day?",
  severity: "question",
  find: (context) => {
    const { today } = context.model;
    return (context.rows.observations ?? []).flatMap((row, index) =>
      typeof row.date === "number" && row.date > today
        ? [
            {
              list: "observations",
              rows: [index],
              field: "date",
              message: "This observation is after the policy’s day.",
              hint: "Correct the day, or set asOf in the policy to the day of the data.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      ...people,
      observations: [],
    },
  },
  bad: {
    tables: {
      ...people,
      observations: [
        { client: "C-1", date: "2026-12-01", indicator: "calm", voice: "mentor", answer: "yes" },
      ],
    },
    at: ["observations.0.date"],
  },
};
