import { counted } from "../make.js";

/** Raters that judge change: client, mentor, manager, others. */
export const voicesHeard = counted({
  id: "voices-heard",
  title: "Raters who judge change: client, mentor, manager, others",
  heading: "evaluation-design",
  kind: "ordinal",
  source: "§8.3",
  saidBy: "report",
  covers: ["MB03"],
  counts: { distinct: "observation.voice", of: "values" },
});
