import type { ListName } from "@waymark/core";
import type { Check } from "../check.js";
import { sharing } from "../helpers.js";

/** What a row of each list of evidence is about; of two on one day, nobody can say which stands. */
const about: readonly (readonly [ListName, readonly string[]])[] = [
  ["controls", ["control"]],
  ["findings", ["factor"]],
  ["judgements", ["category", "by", "role"]],
  ["ranges", ["risk"]],
];

/** Of two records about the same thing the later one counts, so two of one day leave open which does. */
export const saidTwiceInOneDay: Check = {
  id: "said-twice-in-one-day",
  asks: "Do two records of one day say something about the same thing?",
  severity: "refuse",
  find: ({ rows }) =>
    about.flatMap(([list, fields]) =>
      sharing(rows[list] ?? [], (row) =>
        JSON.stringify(["engagement", "date", ...fields].map((field) => row[field] ?? null)),
      ).map((group) => ({
        list,
        rows: group,
        message: `${group.length} records of the same day are about the same thing.`,
        hint: "Keep the one that holds, or correct a date.",
      })),
    ),
  good: {
    tables: {
      clients: [{ id: "C-1" }],
      mentors: [{ id: "M-1", capacity: 2 }],
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-01" }],
      controls: [
        { engagement: "E-1", control: "pair", state: "planned", by: "P-1", role: "R", date: "2026-01-05" },
        { engagement: "E-1", control: "pair", state: "in-place", by: "P-1", role: "R", date: "2026-01-06" },
      ],
    },
  },
  bad: {
    tables: {
      clients: [{ id: "C-1" }],
      mentors: [{ id: "M-1", capacity: 2 }],
      engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-01" }],
      controls: [
        { engagement: "E-1", control: "pair", state: "planned", by: "P-1", role: "R", date: "2026-01-05" },
        { engagement: "E-1", control: "pair", state: "in-place", by: "P-1", role: "R", date: "2026-01-05" },
      ],
    },
    at: ["controls.0"],
  },
};
