import type { Check } from "../check.js";
import { people } from "../example.js";
import { atOnce, currentEngagements, sharing } from "../helpers.js";

/** Two mentors who work together are one engagement with a second mentor. Two engagements at once are most often one that was never ended. */
export const clientWithTwoMentors: Check = {
  id: "client-with-two-mentors",
  asks: "Does a client stand in two engagements that go on, with mentors who are not a pair?",
  severity: "refuse",
  find: (context) => {
    const current = currentEngagements(context);
    return sharing(
      current.map(({ row }) => row),
      ({ client }) => String(client),
    )
      .map((group) => atOnce(group, current))
      .filter((group) => group.length > 1)
      .filter((group) => new Set(group.map((at) => current[at]!.row.mentor)).size === group.length)
      .map((group) => ({
        list: "engagements",
        rows: group.map((at) => current[at]!.index),
        field: "client",
        message: "This client has two engagements that go on, with different mentors.",
        hint: "Enter when the earlier one ended. If the two mentors work as a pair, make one row with a second_mentor.",
      }));
  },
  good: {
    tables: {
      ...people,
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", second_mentor: "M-2", started: "2026-01-05" }],
    },
  },
  bad: {
    tables: {
      ...people,
      engagements: [
        { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" },
        { id: "E-2", client: "C-1", mentor: "M-2", started: "2026-02-05" },
      ],
    },
    at: ["engagements.0.client"],
  },
};
