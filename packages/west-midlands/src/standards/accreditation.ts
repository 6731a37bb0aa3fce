import type { StandardItem } from "@waymark/matching";

export const accreditation: StandardItem = {
  id: "accreditation",
  title: "Accreditation",
  source: "§5.5, §5.7 (accreditation), §8.1; 36 months: our coding",
  saidBy: "report",
  describes: "The mentor is accredited. No substitute for good selection (§5.7).",
  assessor: "Accrediting body",
  neededFor: ["accredited"],
  renewsMonths: 36,
  warnDays: 120,
  remedy: "Finish the accreditation or renew it; until then, work under supervision.",
};
