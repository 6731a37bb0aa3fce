export type { BaseObservation } from "./base-observation.js";
export type { CompiledMeasure, CompiledQuantity, CompiledRows } from "./compile-measure.js";
export {
  type CompiledIndicator,
  type Heading,
  type Indicator,
  type InstrumentInUse,
  type JourneyPart,
  journeyParts,
  type MetricsSections,
  type RaterId,
} from "./indicator.js";
export type { AssessmentInstrument } from "./instrument.js";
export { instrumentIndicators } from "./instrument-indicators.js";
export { type CountedList, countedLists, kindOf, type Measure, type Quantity } from "./measure.js";
export type { MetricsModel } from "./metrics-model.js";
export { metricsOf } from "./metrics-of.js";
export {
  figureOfScheme,
  type GoodEnding,
  type HeadingScheme,
  type Holds,
  type Rater,
  type Success,
} from "./success.js";
