export * from "@waymark/statistics";
export { compareFunding, fundingResult, sensitivityToLength } from "./funding/funding.js";
export type {
  Contribution,
  FixedCost,
  FundingModel,
  FundingResult,
  Intervention,
  SensitivityRow,
} from "./funding/types.js";
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
export * from "./library/index.js";
export { describeMeasure } from "./measure/describe.js";
export type { Figure, Provenance } from "./measure/figure.js";
export type { ProgrammeLog } from "./measure/rows.js";
export { type Trace, traceRows, tracer } from "./measure/trace.js";
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
export { type Earlier, heldBack } from "./publish/again.js";
export {
  type GrowthOptions,
  type Publication,
  type PublicTable,
  type PublishOptions,
  publishedGrowth,
  publishedTables,
} from "./publish/publish.js";
