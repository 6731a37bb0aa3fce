import { control } from "../build.js";
import { mentorSupport } from "../fields/mentor-support.js";

/** Counselling if wanted (§6.2 (H)). */
export const counselling = control({
  id: "counselling",
  title: "Counselling if wanted",
  kind: "supportive",
  lowers: "impact",
  by: 2_000,
  basis: "Participant H names it; the share is our coding.",
  source: "§6.2 (H)",
  saidBy: "participant",
  covers: ["RM05"],
  fields: { engagement: [mentorSupport] },
  when: 'has(engagement.mentor_support, "counselling")',
  remedy: "Offer counselling to the mentor.",
  cases: [
    { given: { "engagement.mentor_support": "counselling" }, gives: true },
    { given: { "engagement.mentor_support": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
