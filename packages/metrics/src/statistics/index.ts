export {
  aalenJohansen,
  type CauseIncidence,
  type CompetingRisksInput,
  type CumulativeIncidence,
} from "./aalen-johansen.js";
export { type AgreementTable, agreementTable, type Category } from "./agreement-table.js";
export {
  type ClinicalChange,
  type ClinicalChangeInput,
  type ClinicalVerdict,
  clinicalChange,
} from "./clinical-change.js";
export { type CohensKappaInput, cohensKappa, type KappaWeights } from "./cohens-kappa.js";
export { cohensKappaInterval } from "./cohens-kappa-interval.js";
export {
  differenceOfSharesInterval,
  type Share,
  type TwoShares,
} from "./difference-of-shares-interval.js";
export type { Estimate, OpenEstimate } from "./estimate.js";
export { type GoalAttainmentInput, goalAttainment } from "./goal-attainment.js";
export { hedgesG, type TwoGroups } from "./hedges-g.js";
export { hedgesGInterval } from "./hedges-g-interval.js";
export {
  type IccForm,
  type IntraclassCorrelationInput,
  intraclassCorrelation,
} from "./intraclass-correlation.js";
export { intraclassCorrelationInterval } from "./intraclass-correlation-interval.js";
export { kaplanMeier, type SurvivalCurve } from "./kaplan-meier.js";
export { type KrippendorffsAlphaInput, krippendorffsAlpha } from "./krippendorffs-alpha.js";
export {
  type KrippendorffsAlphaIntervalInput,
  krippendorffsAlphaInterval,
} from "./krippendorffs-alpha-interval.js";
export { type MedianIntervalInput, medianInterval } from "./median-interval.js";
export { type Improvement, nonoverlapOfAllPairs, type TwoPhases } from "./nonoverlap-of-all-pairs.js";
export { nonoverlapOfAllPairsInterval } from "./nonoverlap-of-all-pairs-interval.js";
export { type ReliableChange, type ReliableChangeInput, reliableChange } from "./reliable-change.js";
export {
  RELIABLE_CHANGE_METHODS,
  type Reference,
  type ReliableChangeMethod,
  type ReliableChangeMethodName,
} from "./reliable-change-methods.js";
export { type RiskRow, riskTable, type SurvivalInput } from "./risk-table.js";
export { type TauU, type TauUMethod, tauU } from "./tau-u.js";
export { tauUInterval } from "./tau-u-interval.js";
export { type WilsonIntervalInput, wilsonInterval } from "./wilson-interval.js";
