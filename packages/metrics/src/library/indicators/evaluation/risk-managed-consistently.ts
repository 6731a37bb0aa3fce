import { kept } from "../make.js";

/** Risk is conceptualised, assessed and managed in one way. */
export const riskManagedConsistently = kept({
  id: "risk-managed-consistently",
  title: "Risk is conceptualised, assessed and managed in one way",
  heading: "evaluation-design",
  kind: "narrative",
  source: "§8.3",
  covers: ["MB04"],
  notComputed:
    "A research question on practice; the risk register shows how each risk was assessed, by whom, and what was decided.",
});
