import type { StandardItem } from "@waymark/matching";

export const supervision: StandardItem = {
  id: "supervision",
  title: "Supervision arranged",
  source:
    "§6.2 (“not just those doing the task for the first time”), §8.1 (supervision); 12 months: our coding",
  saidBy: "report",
  describes:
    "A named supervisor, of the scheme or of the mentor’s own organisation, sees the mentor regularly, however experienced the mentor is.",
  assessor: "Mentor Support Network",
  neededFor: ["accredited", "supervised"],
  renewsMonths: 12,
  warnDays: 30,
  remedy: "Agree a supervisor, and how often they meet.",
};
