import { control } from "../build.js";
import { monitoring } from "../fields/monitoring.js";

/** The fit of the mentor is reviewed (§5.5 (E)). */
export const fitReviewed = control({
  id: "fit-reviewed",
  title: "The fit of the mentor is reviewed",
  kind: "detective",
  lowers: "likelihood",
  by: 2_000,
  basis: "Participant E asks for it; the share is our coding.",
  source: "§5.5 (E)",
  saidBy: "participant",
  covers: ["RX08"],
  fields: { engagement: [monitoring] },
  when: 'has(engagement.monitoring, "fit-review")',
  remedy: "Review whether this mentor still fits, and change if not.",
  cases: [
    { given: { "engagement.monitoring": "fit-review" }, gives: true },
    { given: { "engagement.monitoring": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
