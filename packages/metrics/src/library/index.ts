import "../announced.js";

import type { OwnList, Parameter } from "@waymark/core";
import type { AssessmentInstrument, Indicator, Success } from "../compile/index.js";
import { metricsFields } from "./fields.js";
import { metricsIndicators } from "./indicators/index.js";
import { metricsInstruments } from "./instruments/index.js";
import { measureList } from "./measure-list.js";
import { metricsParameters } from "./parameters.js";
import { wholeSuccess } from "./success.js";

export { type ActivityKind, activityKinds } from "./activity-kinds.js";
export { metricsFields } from "./fields.js";
export { seedFunding } from "./funding.js";
export * from "./indicators/index.js";
export { metricsInstruments } from "./instruments/index.js";
export { measureList } from "./measure-list.js";
export { metricsParameters } from "./parameters.js";
export { reportSuccess } from "./success.js";

/**
 * What metrics brings to a scheme's plugin: fields, indicators, instruments, parameters, and how success is measured, ready to be put in one.
 *
 * @example
 * ```ts
 * metricsBlocks.indicators.find(({ id }) => id === "work")?.source; // => "§7.2 H"
 * ```
 */
export const metricsBlocks: {
  readonly fields: typeof metricsFields;
  readonly indicators: readonly Indicator[];
  readonly instruments: readonly AssessmentInstrument[];
  readonly parameters: readonly Parameter[];
  readonly success: Success;
  readonly measureList: OwnList;
} = Object.freeze({
  fields: metricsFields,
  indicators: metricsIndicators,
  instruments: metricsInstruments,
  parameters: metricsParameters,
  success: wholeSuccess,
  measureList,
});
