import { counted } from "../make.js";

export const caseStudies = counted({
  id: "case-studies",
  title: "Case studies written and coded",
  heading: "greater-understanding",
  kind: "count",
  source: "§7.2 D",
  saidBy: "participant",
  covers: ["MU10", "MV42"],
  counts: { count: "activity", where: 'activity.kind == "case-study"' },
});
