import type { Indicator, Parameter, Vocabulary } from "@waymark/core";
import { metricsFields } from "./fields.js";
import { metricsIndicators } from "./indicators/index.js";
import { metricsParameters } from "./parameters.js";

export { type ActivityKind, activityKinds } from "./activity-kinds.js";
export { type MeasureCoverage, metricsCoverage, reportMeasures } from "./coverage.js";
export * from "./disclosure/index.js";
export { metricsFields } from "./fields.js";
export { compareFunding, fundingResult, sensitivityToLength } from "./funding/funding.js";
export { seedFunding } from "./funding/seed.js";
export type {
  Contribution,
  FixedCost,
  FundingModel,
  FundingResult,
  Intervention,
  SensitivityRow,
} from "./funding/types.js";
export * from "./indicators/index.js";
export { type JourneyOptions, journey } from "./journey/journey.js";
export { journeys } from "./journey/journeys.js";
export { journeyFigures } from "./journey/named-journey.js";
export { contradictingAnswers } from "./journey/read.js";
export {
  type GoalResult,
  type Instrument,
  type JourneyStatistics,
  journeyStatistics,
  type ReliableVerdict,
  type SeriesChange,
  type StatisticsOptions,
} from "./journey/statistics.js";
export type {
  Assessment,
  BaselinePhase,
  Desistance,
  Disagreement,
  Drift,
  IndicatorJourney,
  Journey,
  JourneyFlag,
  Quiet,
  RelationshipWay,
  Setback,
  Sighting,
  Stage,
  Stages,
  VoiceJourney,
} from "./journey/types.js";
export { learningRegister, learntOf } from "./learning/register.js";
export {
  type CaseQuery,
  type CodedPart,
  type ExportOptions,
  exportCases,
  type RareCode,
  rareCodes,
  searchCases,
} from "./learning/search.js";
export type { Case, CaseFacet, Evidence, LearningRegister, Learnt, Pattern } from "./learning/types.js";
export { checkMeasures } from "./measures/check.js";
export type { Figure, Provenance } from "./measures/figure.js";
export { parseMeasure } from "./measures/parse.js";
export type { ProgrammeLog } from "./measures/rows.js";
export { type Trace, traceRows, tracer } from "./measures/trace.js";
export type { ListName, Measure } from "./measures/types.js";
export { metricsParameters } from "./parameters.js";
export { type GroupReport, programmeByGroup } from "./programme/by-group.js";
export { compareByMatch, type MatchComparison } from "./programme/by-match.js";
export { type NamedFigure, namedFigures } from "./programme/named-figures.js";
export { programme } from "./programme/programme.js";
export type {
  Agreement,
  Change,
  Cost,
  DesignReport,
  Endings,
  FlowLink,
  JourneyCount,
  OutputsReport,
  ProgrammeOptions,
  ProgrammeReport,
  ReportItem,
  Retention,
  UnderstandingReport,
  VulnerabilityReport,
} from "./programme/types.js";
export { departures } from "./protocol/departures.js";
export { type ProtocolOptions, protocol } from "./protocol/protocol.js";
export type { Departure, PlannedIndicator, Protocol } from "./protocol/types.js";
export {
  type GrowthOptions,
  type Publication,
  type PublicTable,
  type PublishOptions,
  publishedGrowth,
  publishedTables,
} from "./publish/publish.js";
export { type Role, roles } from "./roles.js";
export * from "./statistics/index.js";

/**
 * What metrics brings to a scheme's plugin: fields, indicators and parameters, ready to be put in one.
 *
 * @example
 * ```ts
 * metricsBlocks.indicators.every(({ source }) => source.includes("§")); // => true
 * ```
 */
export const metricsBlocks: {
  readonly fields: Vocabulary;
  readonly indicators: readonly Indicator[];
  readonly parameters: readonly Parameter[];
} = Object.freeze({ fields: metricsFields, indicators: metricsIndicators, parameters: metricsParameters });
export { type Earlier, heldBack } from "./publish/again.js";
