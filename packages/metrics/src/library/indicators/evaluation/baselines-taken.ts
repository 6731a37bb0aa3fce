import { counted } from "../make.js";

export const baselinesTaken = counted({
  id: "baselines-taken",
  title: "Relationships with a baseline at their start",
  heading: "evaluation-design",
  kind: "event",
  baseline: "roll-out",
  source: "§8.3",
  saidBy: "report",
  covers: ["MB01"],
  counts: { baseline: "engagements" },
});
