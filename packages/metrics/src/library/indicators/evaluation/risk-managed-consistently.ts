import { kept } from "../make.js";

/** How risk is conceptualised, assessed and managed: a question on practice. */
export const riskManagedConsistently = kept({
  id: "risk-managed-consistently",
  title: "How risk is conceptualised, assessed and managed",
  heading: "evaluation-design",
  kind: "narrative",
  source: "§8.3",
  saidBy: "report",
  covers: ["MB04"],
  notComputed:
    "A research question on practice; the risk register shows how each risk was assessed, who assessed it, and what was decided.",
});
