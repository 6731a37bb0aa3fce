import { counted } from "../make.js";

export const pathwaysDocumented = counted({
  id: "pathways-documented",
  title: "Pathways out that are documented",
  heading: "greater-understanding",
  kind: "count",
  source: "§7.3",
  saidBy: "report",
  covers: ["MU04"],
  counts: {
    count: "activity",
    where: 'activity.kind == "case-study" and activity.followed == "moved-on"',
    known: ["activity.triggers_out"],
  },
});
