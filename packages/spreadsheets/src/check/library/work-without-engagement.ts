import type { Check } from "../check.js";
import { people } from "../example.js";

/** The hours and costs of it belong to no relationship. */
export const workWithoutEngagement: Check = {
  id: "work-without-engagement",
  asks: "Does an activity name two people who have no engagement?",
  severity: "question",
  find: ({ rows }) => {
    if (rows.engagements.length === 0) return [];
    const pairs = new Set(
      rows.engagements.flatMap(({ client, mentor, second_mentor: second }) => [
        `${client} ${mentor}`,
        `${client} ${second}`,
      ]),
    );
    return (rows.activity ?? []).flatMap(({ client, mentor }, row) =>
      client !== null && mentor !== null && !pairs.has(`${client} ${mentor}`)
        ? [
            {
              list: "activity",
              rows: [row],
              field: "mentor",
              message: "This client and this mentor have no engagement.",
              hint: "Check both ids, or enter the engagement.",
            },
          ]
        : [],
    );
  },
  good: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }],
      activity: [{ date: "2026-01-10", client: "C-1", mentor: "M-1" }],
    },
  },
  bad: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" }],
      activity: [{ date: "2026-01-10", client: "C-2", mentor: "M-1" }],
    },
    at: ["activity.0.mentor"],
  },
};
