import type { Check } from "../check.js";

const sides = ["likelihood", "impact"] as const;

/** A range that is given lowest, likely and highest: figures that do not rise are in the wrong columns. */
export const rangeOutOfOrder: Check = {
  id: "range-out-of-order",
  asks: "Is the lowest of a range above the likely one, or the likely one above the highest?",
  severity: "refuse",
  find: ({ rows }) =>
    (rows.ranges ?? []).flatMap((row, index) =>
      sides.flatMap((side) => {
        const steps = ["lowest", "likely", "highest"].map((step) => `${side}_${step}`);
        const field = steps.find((step, i) => {
          const before = row[steps[i - 1] ?? ""];
          return typeof before === "number" && Number(row[step] ?? before) < before;
        });
        return field === undefined
          ? []
          : [
              {
                list: "ranges" as const,
                rows: [index],
                field,
                message: "This is lower than the figure before it in the range.",
                hint: "Give the lowest, the likely and the highest in this order.",
              },
            ];
      }),
    ),
  good: {
    tables: {
      clients: [],
      mentors: [],
      ranges: [
        { engagement: "E-1", likelihood_lowest: 1_000, likelihood_likely: 2_000, likelihood_highest: 2_000 },
      ],
    },
  },
  bad: {
    tables: {
      clients: [],
      mentors: [],
      ranges: [
        { engagement: "E-1", likelihood_lowest: 4_000, likelihood_likely: 2_000, likelihood_highest: 8_000 },
        { engagement: "E-1", impact_lowest: 1_000, impact_likely: 9_000, impact_highest: 8_000 },
      ],
    },
    at: ["ranges.0.likelihood_likely", "ranges.1.impact_highest"],
  },
};
