export { type AgreementTable, agreementTable, type Category } from "./agreement-table.js";
export { type CohensKappaInput, cohensKappa, type KappaWeights } from "./cohens-kappa.js";
export { type GoalAttainmentInput, goalAttainment } from "./goal-attainment.js";
export { hedgesG, type TwoGroups } from "./hedges-g.js";
export {
  type IccForm,
  type IntraclassCorrelationInput,
  intraclassCorrelation,
} from "./intraclass-correlation.js";
export { kaplanMeier, type SurvivalCurve } from "./kaplan-meier.js";
export { type KrippendorffsAlphaInput, krippendorffsAlpha } from "./krippendorffs-alpha.js";
export { type Improvement, nonoverlapOfAllPairs, type TwoPhases } from "./nonoverlap-of-all-pairs.js";
export { type ReliableChange, type ReliableChangeInput, reliableChange } from "./reliable-change.js";
export { type RiskRow, riskTable, type SurvivalInput } from "./risk-table.js";
export { type WilsonIntervalInput, wilsonInterval } from "./wilson-interval.js";
