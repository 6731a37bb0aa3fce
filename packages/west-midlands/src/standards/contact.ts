import type { StandardItem } from "@waymark/matching";

export const contact: StandardItem = {
  id: "contact",
  title: "Somebody to ring",
  source: "§6.2 L (“someone you can contact”), and for the experienced as well: §6.2; 12 months: our coding",
  saidBy: "participant",
  describes:
    "A named person for the mentor to ring when unsure, uneasy or worn out, however experienced the mentor is.",
  assessor: "Mentor Support Network",
  neededFor: ["accredited", "supervised"],
  renewsMonths: 12,
  warnDays: 30,
  remedy: "Name somebody the mentor can ring, and tell both.",
};
