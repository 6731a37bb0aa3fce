import { control } from "../build.js";
import { monitoring } from "../fields/monitoring.js";

/** Outcomes are followed against a baseline (§5.5 (E), §8.3). */
export const outcomesFollowed = control({
  id: "outcomes-followed",
  title: "Outcomes are followed against a baseline",
  kind: "detective",
  lowers: "likelihood",
  by: 3_000,
  basis: "Participant E: without it we just would not know. The share is our coding.",
  source: "§5.5 (E), §8.3",
  saidBy: "participant",
  covers: ["RC02", "RC03", "RX08", "RP12"],
  fields: { engagement: [monitoring] },
  when: 'has(engagement.monitoring, "outcomes")',
  remedy: "Reassess against the baseline, with more than one rater.",
  cases: [
    { given: { "engagement.monitoring": "outcomes" }, gives: true },
    { given: { "engagement.monitoring": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
