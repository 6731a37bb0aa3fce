import { counted } from "../make.js";

export const exitPlans = counted({
  id: "exit-plans",
  title: "Relationships with an exit plan",
  heading: "evaluation-design",
  kind: "proportion",
  source: "§8.3; §4.5",
  saidBy: "report",
  covers: ["MB05"],
  counts: { share: { of: "engagements", where: "count(engagement.exit_plan) > 0" } },
  needs: ["engagement.exit_plan"],
});
