import type { StandardItem } from "@waymark/matching";

export const application: StandardItem = {
  id: "application",
  title: "Application form",
  source: "§5.3, §6.1 (extensive application forms)",
  saidBy: "report",
  describes: "A full application form, read for the qualities that the panel looks for.",
  assessor: "Project coordinator",
  neededFor: ["accredited", "supervised"],
  warnDays: 0,
  remedy: "Send the application form, and help to fill it in.",
};
