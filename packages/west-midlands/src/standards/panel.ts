import type { StandardItem } from "@waymark/matching";

export const panel: StandardItem = {
  id: "panel",
  title: "Selection by the panel",
  source: "§5.3, §6.1",
  saidBy: "report",
  describes: "The Mentor Selection Panel has agreed that this person may mentor.",
  assessor: "Mentor Selection Panel",
  neededFor: ["accredited", "supervised"],
  warnDays: 0,
  remedy: "Ask the Mentor Selection Panel to consider this mentor.",
};
