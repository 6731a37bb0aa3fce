export * from "@waymark/statistics";
export * from "./compile/index.js";
export type { FundingResult, SensitivityRow } from "./funding/funding.js";
export { compareFunding, fundingResult, sensitivityToLength } from "./funding/funding.js";
export type { Contribution, FixedCost, FundingModel, Intervention } from "./funding/funding-model.js";
export type { Assessment } from "./journey/assessments.js";
export type { JourneyFlag } from "./journey/flags.js";
export { type IndicatorPart, type IndicatorPartOptions, indicatorPart } from "./journey/indicator-part.js";
export type {
  Disagreement,
  Drift,
  IndicatorTrajectory,
} from "./journey/indicator-trajectory.js";
export type { Journey } from "./journey/journey.js";
export { type JourneyOptions, journey } from "./journey/journey.js";
export { contradictingAnswers, instrumentProblems } from "./journey/observation.js";
export type { BaselinePhase } from "./journey/phases.js";
export type { Quiet } from "./journey/quiet.js";
export type {
  RaterTrajectory,
  Setback,
} from "./journey/rater-trajectory.js";
export type { Rating } from "./journey/rating.js";
export type { RelationshipTrajectory } from "./journey/relationships.js";
export { type SaidStage, sayStages } from "./journey/say-stages.js";
export type { Desistance, Stage, Stages } from "./journey/stages.js";
export {
  type GoalResult,
  type Instrument,
  type JourneyStatistics,
  journeyStatistics,
  type ReliableVerdict,
  type SeriesChange,
  type StatisticsOptions,
} from "./journey/statistics.js";
export { clientsAtLevel, type TrajectoryGroup, trajectoryGroups } from "./journey/trajectories.js";
export type { Case, CodedField } from "./learning/case.js";
export type { Evidence, LearningRegister, Learnt, Pattern } from "./learning/register.js";
export { learningRegister, learntOf } from "./learning/register.js";
export {
  type CaseQuery,
  type ExportOptions,
  exportCases,
  type RareCode,
  rareCodes,
  searchCases,
} from "./learning/search.js";
export { describeMeasure } from "./measure/describe.js";
export type { Figure, Provenance } from "./measure/figure.js";
export type { ProgrammeLog, ProgrammeTables } from "./measure/rows.js";
export { type Trace, tracer } from "./measure/trace.js";
export type {} from "./problem-codes.js";
export type { Agreement } from "./programme/agreement.js";
export { type GroupReport, programmeByGroup } from "./programme/by-group.js";
export type { MatchComparison } from "./programme/by-match.js";
export type { Change } from "./programme/changes.js";
export type { Cost } from "./programme/costs.js";
export { type MeasureCoverage, metricsCoverage } from "./programme/coverage.js";
export type { Endings } from "./programme/endings.js";
export { type FlowLink, type FlowStep, flowSteps } from "./programme/flow.js";
export type { JourneyCount } from "./programme/journey-counts.js";
export { journeys } from "./programme/journeys.js";
export type { NamedFigure } from "./programme/named-figure.js";
export { changeTitles, matchedFigures, namedFigures } from "./programme/named-figures.js";
export { journeyFigures } from "./programme/named-journey.js";
export type { ProgrammeOptions } from "./programme/period.js";
export { programme } from "./programme/programme.js";
export type {
  AtAGlance,
  DesignReport,
  HeadingReport,
  NotKnown,
  OutputsReport,
  ProgrammeReport,
  RaterAtAGlance,
  ReportItem,
  UnderstandingReport,
  VulnerabilityReport,
} from "./programme/report.js";
export type { Retention } from "./programme/retention.js";
export {
  type ProgrammeWorkings,
  programmeWorkings,
  type WrittenIndicator,
} from "./programme/workings.js";
export type { Departure } from "./protocol/departures.js";
export { departures } from "./protocol/departures.js";
export type { PlannedIndicator, Protocol } from "./protocol/protocol.js";
export { type ProtocolOptions, protocol } from "./protocol/protocol.js";
export type { Earlier } from "./publish/again.js";
export {
  type GrowthOptions,
  type Publication,
  type PublicTable,
  type PublishOptions,
  publishedGrowth,
  publishedTables,
} from "./publish/publish.js";
export { defaultSettings, type SettingName } from "./settings.js";
export { metrics } from "./subject.js";
