import type { Relationship } from "@waymark/matching";
import { columnsOf, type Table } from "./table.js";

const { text, date, days, yesNo, count } = columnsOf<Relationship>();
const readers = columnsOf<Relationship>({ readersOnly: true });

/** How each relationship keeps to its plan. */
export const relationshipTable: Table<Relationship> = {
  title: "Relationships",
  empty: "No relationship continues or has ended lately.",
  columns: [
    text("engagement", "Relationship", ({ engagement }) => engagement),
    text("client", "Client", ({ client }) => client),
    text("mentor", "Mentor", ({ mentor }) => mentor),
    text("second_mentor", "Second mentor", ({ second }) => second),
    readers.text("mentors", "Mentor", ({ mentor, second }) =>
      second === null ? mentor : `${mentor}, ${second}`,
    ),
    text("state", "State", ({ state }) => state),
    date("started", "Started", ({ started }) => started),
    date("ended", "Ended", ({ ended }) => ended),
    days("days_run", "Days so far", ({ daysRun }) => daysRun),
    days("planned_days", "Days planned", ({ plannedDays }) => plannedDays),
    date("planned_end", "Planned end", ({ plannedEnd }) => plannedEnd),
    readers.text("end", "Planned end", (one) =>
      one.state === "ended" ? `ended ${one.ended}` : `${one.plannedEnd}${one.endAgreed ? "" : " (usual)"}`,
    ),
    yesNo("end_agreed", "End agreed", ({ endAgreed }) => endAgreed),
    date("last_contact", "Last contact", ({ lastContact }) => lastContact),
    readers.text("contact", "Last contact", ({ lastContact }) => lastContact ?? "not known"),
    days("days_since_contact", "Days since contact", ({ daysSinceContact }) => daysSinceContact),
    date("next_review", "Next review", ({ nextReview }) => nextReview),
    readers.text("review", "Next review", ({ state, nextReview }) =>
      state === "ended" ? "" : (nextReview ?? "not set"),
    ),
    text("ending", "How it ended", ({ ending }) => ending),
    count("earlier_relationships", "Earlier relationships", ({ history }) => history.length),
    text("signs", "To follow up", ({ signs }) => signs.map(({ title }) => title).join("; ")),
    text("says", "Why", ({ signs }) => signs.map(({ says }) => says).join(" ")),
    text("to_do", "What to do", ({ signs }) => signs.map(({ todo }) => todo).join(" ")),
    text("to_find_out", "What to find out", ({ toFindOut }) => toFindOut.join(" ")),
  ],
};
