import type { StandardItem } from "@waymark/matching";

export const interview: StandardItem = {
  id: "interview",
  title: "Interview",
  source: "§5 (formal interview, role play), §5.3, §6.1",
  saidBy: "report",
  describes: "A formal interview, with role play where the panel uses it.",
  assessor: "Mentor Selection Panel",
  neededFor: ["accredited", "supervised"],
  warnDays: 0,
  remedy: "Set a day for the interview.",
};
