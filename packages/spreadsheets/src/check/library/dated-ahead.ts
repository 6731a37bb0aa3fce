import type { Check } from "../check.js";

/** What is dated ahead does not count yet, and whoever wrote it may think that it does: a consent above all. */
export const datedAhead: Check = {
  id: "dated-ahead",
  asks: "Is something put on record for a day after the policy’s day?",
  severity: "question",
  find: ({ model: { tables, today }, rows }) =>
    tables
      .filter(({ list }) => list !== "observations")
      .flatMap(({ list }) =>
        (rows[list] ?? []).flatMap(({ date }, index) =>
          typeof date === "number" && date > today
            ? [
                {
                  list,
                  rows: [index],
                  field: "date",
                  message: "This day is after the policy’s day, so that the row does not count yet.",
                  hint: "Correct the day, or set asOf in the policy to the day of the data.",
                },
              ]
            : [],
        ),
      ),
  good: { tables: withControl("2026-01-05") },
  bad: { tables: withControl("2027-01-05"), at: ["controls.0.date"] },
};

/** A control put on record on a day. */
function withControl(date: string) {
  return {
    clients: [{ id: "C-1" }],
    mentors: [{ id: "M-1", capacity: 2 }],
    engagements: [{ id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-01" }],
    controls: [{ engagement: "E-1", control: "pair", state: "in-place", by: "P-1", role: "R", date }],
  };
}
