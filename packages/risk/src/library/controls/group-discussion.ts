import { control } from "../build.js";
import { monitoring } from "../fields/monitoring.js";

/** Cases are discussed in a group (§6.2 (A)). */
export const groupDiscussion = control({
  id: "group-discussion",
  title: "Cases are discussed in a group",
  kind: "detective",
  lowers: "likelihood",
  by: 2_000,
  basis: "Participant A: oddness is picked up very quickly. The share is our coding.",
  source: "§6.2 (A)",
  saidBy: "participant",
  covers: ["RM07", "RX02"],
  fields: { engagement: [monitoring] },
  when: 'has(engagement.monitoring, "group-discussion")',
  remedy: "Bring the case to a group discussion.",
  cases: [
    { given: { "engagement.monitoring": "group-discussion" }, gives: true },
    { given: { "engagement.monitoring": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
