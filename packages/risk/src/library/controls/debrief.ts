import { control } from "../build.js";
import { mentorSupport } from "../fields/mentor-support.js";

/** Personal debrief after sessions (§6.2 (H)). */
export const debrief = control({
  id: "debrief",
  title: "Personal debrief after sessions",
  kind: "supportive",
  lowers: "likelihood",
  by: 2_000,
  basis: "Participant H asks for it; the share is our coding.",
  source: "§6.2 (H)",
  saidBy: "participant",
  covers: ["RM05"],
  fields: { engagement: [mentorSupport] },
  when: 'has(engagement.mentor_support, "debrief")',
  remedy: "Give the mentor a personal debrief after each session.",
  cases: [
    { given: { "engagement.mentor_support": "debrief" }, gives: true },
    { given: { "engagement.mentor_support": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
