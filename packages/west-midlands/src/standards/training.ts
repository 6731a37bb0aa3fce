import type { StandardItem } from "@waymark/matching";

export const training: StandardItem = {
  id: "training",
  title: "Training",
  source: "§5.7, §8.1, §8.2 (more than data protection and health and safety); 36 months: our coding",
  saidBy: "report",
  describes: "The scheme's training, with what the evaluation asks it to cover.",
  assessor: "Training lead",
  neededFor: ["accredited", "supervised"],
  renewsMonths: 36,
  warnDays: 60,
  remedy: "Book the next course, or the refresher.",
};
