import { control } from "../build.js";
import { sessionSafety } from "../fields/session-safety.js";

/** The client never sits between mentor and door (§6.2). */
export const seatingRule = control({
  id: "seating-rule",
  title: "The client never sits between mentor and door",
  kind: "preventive",
  lowers: "impact",
  by: 1_000,
  basis: "The report names the rule; a mentor who can leave is hurt less. The share is our coding.",
  source: "§6.2",
  saidBy: "report",
  covers: ["RM01"],
  fields: { engagement: [sessionSafety] },
  when: 'has(engagement.session_safety, "seating")',
  remedy: "Brief the mentor on seating and doors, and write it into the Standard Operating Procedures.",
  cases: [
    { given: { "engagement.session_safety": "seating" }, gives: true },
    { given: { "engagement.session_safety": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
