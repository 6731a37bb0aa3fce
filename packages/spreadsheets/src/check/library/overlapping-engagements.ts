import type { Check, Found } from "../check.js";
import { people } from "../example.js";
import { sharing } from "../helpers.js";

/** The same weeks would count twice. */
export const overlappingEngagements: Check = {
  id: "overlapping-engagements",
  asks: "Do two engagements of the same client and mentor overlap?",
  severity: "question",
  find: ({ rows }) =>
    sharing(rows.engagements, ({ client, mentor }) =>
      client && mentor ? `${client} ${mentor}` : undefined,
    ).flatMap((group): Found[] => {
      const inOrder = [...group].sort(
        (a, b) => Number(rows.engagements[a]?.started) - Number(rows.engagements[b]?.started),
      );
      return inOrder.slice(1).flatMap((at, i): Found[] => {
        const before = inOrder[i]!;
        const { ended } = rows.engagements[before]!;
        // Two that both go on are refused as the same pair twice.
        if (ended === null || Number(ended) <= Number(rows.engagements[at]?.started)) return [];
        return [
          {
            list: "engagements",
            rows: [at, before],
            field: "started",
            message: "This engagement started before an earlier one of the same two people had ended.",
            hint: "Correct the days, or make one row of the two.",
          },
        ];
      });
    }),
  good: {
    tables: {
      ...people,
      engagements: [
        { id: "E-1", client: "C-1", mentor: "M-1", started: "2025-01-05", ended: "2025-02-05" },
        { id: "E-2", client: "C-1", mentor: "M-1", started: "2025-02-05" },
      ],
    },
  },
  bad: {
    tables: {
      ...people,
      engagements: [
        { id: "E-1", client: "C-1", mentor: "M-1", started: "2025-01-05", ended: "2025-03-05" },
        { id: "E-2", client: "C-1", mentor: "M-1", started: "2025-02-05" },
      ],
    },
    at: ["engagements.1.started"],
  },
};
