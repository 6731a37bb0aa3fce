import { control } from "../build.js";
import { mentorSupport } from "../fields/mentor-support.js";

/** Mentor Support Network (§6.2, §8.2). */
export const supportNetwork = control({
  id: "support-network",
  title: "Mentor Support Network",
  kind: "supportive",
  lowers: "likelihood",
  by: 2_000,
  basis: "The report plans it; the share is our coding.",
  source: "§6.2, §8.2",
  saidBy: "report",
  covers: ["RM05", "RM10", "RM11"],
  fields: { engagement: [mentorSupport] },
  when: 'has(engagement.mentor_support, "network")',
  remedy: "Bring the mentor into the Mentor Support Network.",
  cases: [
    { given: { "engagement.mentor_support": "network" }, gives: true },
    { given: { "engagement.mentor_support": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
