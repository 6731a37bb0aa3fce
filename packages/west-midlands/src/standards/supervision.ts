import type { StandardItem } from "@waymark/matching";

export const supervision: StandardItem = {
  id: "supervision",
  title: "Supervision arranged",
  source: "§6.2, §8.1 (supervision); 12 months: our coding",
  saidBy: "report",
  describes: "A named supervisor has agreed to see the mentor regularly.",
  assessor: "Mentor Support Network",
  neededFor: ["supervised"],
  renewsMonths: 12,
  warnDays: 30,
  remedy: "Agree a supervisor, and how often they meet.",
};
