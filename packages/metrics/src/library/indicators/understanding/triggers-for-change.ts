import { counted } from "../make.js";

export const triggersForChange = counted({
  id: "triggers-for-change",
  title: "Triggers for change, seen in at least one case",
  heading: "greater-understanding",
  kind: "narrative",
  source: "§7.2 D; §7.3 E, L",
  saidBy: "participant",
  covers: ["MU02", "MU06"],
  counts: { distinct: "activity.triggers_out", of: "values", where: 'activity.kind == "case-study"' },
});
