export { adviceWords, dutyCondition, exitChecklist } from "./advice.js";
export { assessRecord, assessRisk, type RiskEvidence } from "./assess.js";
export {
  type AssessedRange,
  type AssessedRanges,
  assessedRanges,
  type ThreePoints,
} from "./assessed-ranges.js";
export { bandOf } from "./band-of.js";
export { bands } from "./bands.js";
export { riskBlocks } from "./blocks.js";
export { type BowTie, bowTie, type Neighbour, topBowTies } from "./bow-tie.js";
export { type Cascade, cascade } from "./cascade.js";
export { clientRisks } from "./catalogue/client.js";
export { mentorRisks } from "./catalogue/mentor.js";
export { organisationRisks } from "./catalogue/organisation.js";
export { projectRisks } from "./catalogue/project.js";
export { catalogue } from "./catalogue.js";
export {
  type AssessmentStep,
  assessmentSeries,
  assessmentStep,
  type CategoryChange,
  type ChangePart,
  type FactChange,
  type RiskChange,
} from "./changes.js";
export type { ControlRecord } from "./control-states.js";
export { controls } from "./controls.js";
export { type RiskCoverage, reportRisks, riskCoverage } from "./coverage.js";
export { type ChainVerdict, verifyDecisions, wholeRecords } from "./decisions/chain.js";
export { decide } from "./decisions/decide.js";
export { dutiesDone, undoneDuties } from "./decisions/duties-done.js";
export { type Escalation, escalations } from "./decisions/escalations.js";
export { mayDecide } from "./decisions/rights.js";
export type { Decision, DecisionRecord, Signed } from "./decisions/types.js";
export { duties } from "./duties.js";
export { type EngagementEvidence, evidenceOf, noEvidence } from "./evidence/evidence.js";
export { riskFields, riskVocabulary } from "./fields.js";
export { influences } from "./influences.js";
export { type PersonFactor, personFactors } from "./judgement/factors.js";
export { besideJudgement, type Judgement, type SideBySide } from "./judgement/judge.js";
export {
  type FactorFinding,
  type Presence,
  type Relevance,
  recordFactors,
} from "./judgement/record-factors.js";
export type { KeptRecord } from "./kept-record.js";
export { impactSteps, likelihoodSteps, nearestStep, type Step } from "./levels.js";
export { entriesOf, lintRegister, lintRules } from "./lint/lint.js";
export type { EntryControl, LintContext, LintFinding, LintRule, RegisterEntry } from "./lint/types.js";
export { type Mover, moversIn, topMovers } from "./movers.js";
export { riskParameters } from "./parameters.js";
export { type ProgrammeRisk, programmeRisks } from "./programme/aggregate.js";
export { toldCounts, toldRatings } from "./programme/disclosure.js";
export { type HeatCell, type HeatMap, heatMaps } from "./programme/heat-map.js";
export { type InfluenceEdge, type Propagated, propagate, propagateWithPaths } from "./propagate.js";
export {
  auditProxies,
  type NotLookedAt,
  type ProxyAudit,
  type ProxyFinding,
  type ProxyOptions,
} from "./proxies/audit.js";
export { goodmanKruskalTau } from "./proxies/tau.js";
export { type RankedRisk, rankedRisks } from "./ranking.js";
export { type Recomputed, recompute } from "./recompute.js";
export { type RegisterRow, register } from "./register.js";
export {
  type CategoryChance,
  categoryChances,
  type HighestChance,
  highestChances,
} from "./review/chances.js";
export { type Oversight, oversee } from "./review/oversee.js";
export { type RaisedRisk, raisedRisks } from "./review/raised.js";
export { type EngagementReview, type ReviewOptions, reviewEngagement } from "./review/review.js";
export { type EngagementEscalation, type ToDo, toDo } from "./review/to-do.js";
export { roleNamed, roles } from "./roles.js";
export { readScore, type Score, type ScoredRisk, scoreString, writeScore } from "./score-string.js";
export { type ScaleTable, type ScoreTables, scoreTables, tablesMark } from "./score-tables.js";
export { type Barrier, type BarrierMode, type Pair, scoreOf, throughBarriers } from "./series.js";
export { type Percentiles, type Simulation, type SimulationOptions, simulate } from "./simulate.js";
export type {
  Advice,
  AdviceWord,
  CategoryRisk,
  ControlEffect,
  ControlState,
  DutyState,
  Range,
  Rating,
  ReadFact,
  RiskAssessment,
  RiskItem,
  Unknown,
} from "./types.js";
