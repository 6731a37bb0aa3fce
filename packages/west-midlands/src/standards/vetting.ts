import type { StandardItem } from "@waymark/matching";

export const vetting: StandardItem = {
  id: "vetting",
  title: "Vetting",
  source: "§1, §5 (vetting and CRB clearance), §5.3 (security clearance); 36 months: our coding",
  saidBy: "report",
  describes: "A criminal records check (CRB, now DBS) at the level that the work asks for, clear.",
  assessor: "Project coordinator",
  neededFor: ["accredited", "supervised"],
  renewsMonths: 36,
  warnDays: 90,
  remedy: "Apply for the vetting, or renew it.",
};
