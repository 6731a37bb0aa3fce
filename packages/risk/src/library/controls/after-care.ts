import { control } from "../build.js";
import { mentorSupport } from "../fields/mentor-support.js";

/** Backup for safety after sessions (§6.2 (F and summary)). */
export const afterCare = control({
  id: "after-care",
  title: "Backup for safety after sessions",
  kind: "mitigating",
  lowers: "impact",
  by: 3_000,
  basis: "The report asks for backup during and after; the share is our coding.",
  source: "§6.2 (F and summary)",
  saidBy: "report",
  covers: ["RM04", "RM06"],
  fields: { engagement: [mentorSupport] },
  when: 'has(engagement.mentor_support, "after-care")',
  remedy: "Agree on backup for after sessions: a call home, a route, somebody who answers.",
  cases: [
    { given: { "engagement.mentor_support": "after-care" }, gives: true },
    { given: { "engagement.mentor_support": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
