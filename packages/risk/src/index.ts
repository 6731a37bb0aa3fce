export type { Advice, AdviceWord } from "./advice/advice.js";
export { timeToAct } from "./advice/advice.js";
export type { Rights } from "./advice/rights.js";
export { assessRecord, assessRisk, type RiskEvidence } from "./assess/assess.js";
export type { RiskAssessment } from "./assess/assessment.js";
export { bandOf } from "./assess/band-of.js";
export type { DutyState } from "./assess/duty-states.js";
export type { ReadFact } from "./assess/facts-read.js";
export type { ControlEffect, RiskItem } from "./assess/item.js";
export type { Range, Rating } from "./assess/rating.js";
export { type RiskPart, type RiskPartOutcome, riskPart } from "./assess/risk-part.js";
export type { Unknown } from "./assess/unknowns.js";
export * from "./compile/index.js";
export type { ControlState } from "./controls/barriers.js";
export { type Barrier, type BarrierMode, type Pair, scoreOf } from "./controls/barriers.js";
export type { ControlRecord } from "./controls/control-states.js";
export { type ChainVerdict, verifyDecisions, wholeRecords } from "./decisions/chain.js";
export { decide } from "./decisions/decide.js";
export { dutiesDone } from "./decisions/duties-done.js";
export { type EngagementEscalation, type Escalation, escalations } from "./decisions/escalations.js";
export {
  type Decision,
  type DecisionRecord,
  recordsInForce,
  roleOf,
  type Signed,
  supersededBy,
} from "./decisions/record.js";
export {
  type AssessedRange,
  type AssessedRanges,
  assessedRanges,
  type ThreePoints,
} from "./judgement/assessed-ranges.js";
export { type EngagementEvidence, evidenceOf, noEvidence } from "./judgement/evidence.js";
export { besideJudgement, type Judgement, type SideBySide } from "./judgement/judge.js";
export type { ObservedAnswer } from "./judgement/observed.js";
export {
  type FactorFinding,
  type Presence,
  type Relevance,
  recordFactors,
} from "./judgement/record-factors.js";
export { type Percentiles, type Simulation, type SimulationOptions, simulate } from "./judgement/simulate.js";
export { lintRegister } from "./lint/lint.js";
export type { LintContext, LintFinding, LintRule } from "./lint/rule.js";
export { lintRules } from "./lint/rules/index.js";
export type {} from "./problem-codes.js";
export { type ProgrammeRisk, programmeRisks } from "./programme/aggregate.js";
export { type HeatCell, type HeatMap, heatMaps } from "./programme/heat-map.js";
export { programmeHeld } from "./programme/held.js";
export { type BowTie, bowTie, type Neighbour, topBowTies } from "./propagate/bow-tie.js";
export { type Cascade, cascade } from "./propagate/cascade.js";
export type { CategoryRisk } from "./propagate/categories.js";
export { type InfluenceEdge, type Propagated, propagate } from "./propagate/propagate.js";
export {
  auditProxies,
  type NotLookedAt,
  type ProxyAudit,
  type ProxyFinding,
  type ProxyOptions,
  type StatedFact,
} from "./proxies/audit.js";
export { type AboveLowest, countAboveLowest, isAboveLowest } from "./register/above-lowest.js";
export type { ChangePart, FactChange, RiskChange } from "./register/change.js";
export {
  type AssessmentStep,
  assessmentStep,
  type CategoryChange,
} from "./register/changes.js";
export { type RiskCoverage, riskCoverage } from "./register/coverage.js";
export type { EntryControl, RegisterEntry } from "./register/entry.js";
export { entriesOf } from "./register/entry.js";
export type { KeptRecord } from "./register/kept-record.js";
export type { Mover } from "./register/movers.js";
export { type RankedRisk, rankedRisks } from "./register/ranking.js";
export { type RegisterRow, register } from "./register/register.js";
export { changesBetween, type RunChanges } from "./register/runs.js";
export { type CategoryChance, programmeChances } from "./review/chances.js";
export { type Oversight, oversee } from "./review/oversee.js";
export { type RaisedRisk, raisedRisks } from "./review/raised.js";
export { type EngagementReview, type ReviewOptions, reviewEngagement } from "./review/review.js";
export { type Recomputed, recompute } from "./score/recompute.js";
export { readScore, type Score, type ScoredRisk, scoreString, writeScore } from "./score/score-string.js";
export { type ScaleTable, type ScoreTables, scoreTables, tablesMark } from "./score/score-tables.js";
export { risk } from "./subject.js";
