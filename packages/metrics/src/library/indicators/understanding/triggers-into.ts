import { counted } from "../make.js";

export const triggersInto = counted({
  id: "triggers-into",
  title: "Factors that lead in, seen in at least one case",
  heading: "greater-understanding",
  kind: "narrative",
  source: "§7.3 G",
  saidBy: "participant",
  covers: ["MU01"],
  counts: { distinct: "activity.triggers_in", of: "values", where: 'activity.kind == "case-study"' },
});
