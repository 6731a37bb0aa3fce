import type { Check } from "../check.js";
import { people } from "../example.js";
import { atOnce, currentEngagements, sharing } from "../helpers.js";

/** The same relationship entered twice: everything about it would count double. */
export const samePairTwice: Check = {
  id: "same-pair-twice",
  asks: "Does a client stand with the same mentor in two engagements that go on?",
  severity: "refuse",
  find: (context) => {
    const current = currentEngagements(context);
    return sharing(
      current.map(({ row }) => row),
      ({ client, mentor }) => `${client} ${mentor}`,
    )
      .map((group) => atOnce(group, current))
      .filter((group) => group.length > 1)
      .map((group) => ({
        list: "engagements",
        rows: group.map((at) => current[at]!.index),
        message: "The same client and mentor stand in two engagements that go on.",
        hint: "Delete one of the rows, or enter the day on which the earlier one ended.",
      }));
  },
  good: {
    tables: {
      ...people,
      engagements: [
        { id: "E-1", client: "C-1", mentor: "M-1", started: "2025-01-05", ended: "2025-06-05" },
        { id: "E-2", client: "C-1", mentor: "M-1", started: "2026-01-05" },
      ],
    },
  },
  bad: {
    tables: {
      ...people,
      engagements: [
        { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05" },
        { id: "E-2", client: "C-1", mentor: "M-1", started: "2026-01-05" },
      ],
    },
    at: ["engagements.0"],
  },
};
