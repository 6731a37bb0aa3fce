export type { CompiledMeasure, CompiledQuantity, CompiledRows } from "./compile-measure.js";
export {
  type CompiledIndicator,
  type Heading,
  headings,
  type Indicator,
  type JourneyPart,
  journeyParts,
  type MetricsSections,
  type Voice,
  voices,
} from "./indicator.js";
export { type CountedList, countedLists, type Measure, type Quantity } from "./measure.js";
export { type MetricsModel, metricsOf } from "./metrics-model.js";
