import { control } from "../build.js";
import { mentorSupport } from "../fields/mentor-support.js";

/** Other strategies to switch to (§6.2 (L)). */
export const otherStrategies = control({
  id: "other-strategies",
  title: "Other strategies to switch to",
  kind: "supportive",
  lowers: "impact",
  by: 2_000,
  basis: "Participant L names it; the share is our coding.",
  source: "§6.2 (L)",
  saidBy: "participant",
  covers: ["RM09"],
  fields: { engagement: [mentorSupport] },
  when: 'has(engagement.mentor_support, "strategies")',
  remedy: "Go through other ways of working that the mentor can switch to.",
  cases: [
    { given: { "engagement.mentor_support": "strategies" }, gives: true },
    { given: { "engagement.mentor_support": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
