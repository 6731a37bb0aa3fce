import type { Check } from "../check.js";
import { sharing } from "../helpers.js";

/** Of two records about the same thing the later one counts, so two of one day leave open which does. */
export const saidTwiceInOneDay: Check = {
  id: "said-twice-in-one-day",
  asks: "Do two records of one day say something about the same thing?",
  severity: "refuse",
  find: ({ model, rows }) =>
    model.tables.flatMap(({ list, uniqueBy }) =>
      uniqueBy === undefined
        ? []
        : sharing(rows[list] ?? [], (row) => JSON.stringify(uniqueBy.map((field) => row[field] ?? null))).map(
            (group) => ({
              list,
              rows: group,
              message: `${group.length} records of the same day are about the same thing.`,
              hint: "Keep the one that holds, or correct a date.",
            }),
          ),
    ),
  good: { tables: withControls("2026-01-05", "2026-01-06") },
  bad: { tables: withControls("2026-01-05", "2026-01-05"), at: ["controls.0"] },
};

/** A control said to be planned on one day, and in place on another. */
function withControls(planned: string, inPlace: string) {
  const said = { engagement: "E-1", control: "pair", by: "P-1", role: "R" };
  return {
    clients: [{ id: "C-1" }],
    mentors: [{ id: "M-1", capacity: 2 }],
    engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-01" }],
    controls: [
      { ...said, state: "planned", date: planned },
      { ...said, state: "in-place", date: inPlace },
    ],
  };
}
