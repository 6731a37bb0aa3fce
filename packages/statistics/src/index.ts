export { type AgreementTable, agreementTable, type Category } from "./agreement/agreement-table.js";
export { type CohensKappaInput, cohensKappa, type KappaWeights } from "./agreement/cohens-kappa.js";
export { cohensKappaInterval } from "./agreement/cohens-kappa-interval.js";
export {
  type IccForm,
  type IntraclassCorrelationInput,
  intraclassCorrelation,
  type MeanSquares,
  meanSquares,
} from "./agreement/intraclass-correlation.js";
export { intraclassCorrelationInterval } from "./agreement/intraclass-correlation-interval.js";
export { type KrippendorffsAlphaInput, krippendorffsAlpha } from "./agreement/krippendorffs-alpha.js";
export {
  type KrippendorffsAlphaIntervalInput,
  krippendorffsAlphaInterval,
} from "./agreement/krippendorffs-alpha-interval.js";
export { goodmanKruskalTau, type TwoFacts } from "./association/goodman-kruskal-tau.js";
export { tauOfTable } from "./association/tau-of-table.js";
export {
  type ClinicalChange,
  type ClinicalChangeInput,
  type ClinicalVerdict,
  clinicalChange,
} from "./change/clinical-change.js";
export { type GoalAttainmentInput, goalAttainment } from "./change/goal-attainment.js";
export { hedgesG, type TwoGroups } from "./change/hedges-g.js";
export { hedgesGInterval } from "./change/hedges-g-interval.js";
export { type ReliableChange, type ReliableChangeInput, reliableChange } from "./change/reliable-change.js";
export {
  RELIABLE_CHANGE_METHODS,
  type Reference,
  type ReliableChangeMethod,
  type ReliableChangeMethodName,
} from "./change/reliable-change-methods.js";
export { smallSampleCorrection } from "./change/small-sample-correction.js";
export { type BeforeAndAfter, standardisedMeanChange } from "./change/standardised-mean-change.js";
export { type MeanIntervalInput, meanInterval } from "./description/mean-interval.js";
export { median } from "./description/median.js";
export { type Moments, moments } from "./description/moments.js";
export { nearestRank } from "./description/nearest-rank.js";
export type { DisclosureOptions } from "./disclosure/options.js";
export { suppress } from "./disclosure/suppress.js";
export { suppressReleases } from "./disclosure/suppress-releases.js";
export type { PublishedTable, Table } from "./disclosure/table.js";
export { InputError, type Problem } from "./input-error.js";
export {
  differenceOfSharesInterval,
  type Share,
  type TwoShares,
} from "./interval/difference-of-shares-interval.js";
export type { Estimate, OpenEstimate } from "./interval/estimate.js";
export { fQuantile } from "./interval/f-quantile.js";
export { type MedianIntervalInput, medianInterval } from "./interval/median-interval.js";
export { type WilsonIntervalInput, wilsonInterval } from "./interval/wilson-interval.js";
export type { InputCode, InputCodes } from "./problem-codes.js";
export { type SeededIntegers, seededIntegers } from "./random/seeded-integers.js";
export {
  type Improvement,
  nonoverlapOfAllPairs,
  type TwoPhases,
} from "./single-case/nonoverlap-of-all-pairs.js";
export { nonoverlapOfAllPairsInterval } from "./single-case/nonoverlap-of-all-pairs-interval.js";
export { type TauU, type TauUMethod, tauU } from "./single-case/tau-u.js";
export { tauUInterval } from "./single-case/tau-u-interval.js";
export {
  aalenJohansen,
  type CauseIncidence,
  type CompetingRisksInput,
  type CumulativeIncidence,
} from "./survival/aalen-johansen.js";
export { kaplanMeier, type SurvivalCurve } from "./survival/kaplan-meier.js";
export { type MedianSurvivalTime, medianSurvivalTime } from "./survival/median-survival-time.js";
export { type RiskRow, riskTable, type SurvivalInput } from "./survival/risk-table.js";
