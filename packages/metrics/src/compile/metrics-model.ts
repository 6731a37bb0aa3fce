import type { OwnList } from "@waymark/core";
import type { CompiledSuccess } from "./compile-success.js";
import type { CompiledIndicator, InstrumentInUse } from "./indicator.js";

/** What metrics made of a policy and its plugins. */
export interface MetricsModel {
  readonly indicators: readonly CompiledIndicator[];
  /** The instruments of the scheme, those that another has taken the place of included. */
  readonly instruments: readonly InstrumentInUse[];
  readonly success: CompiledSuccess;
  /** The list of measures that the scheme must answer to; undefined where it has none. */
  readonly list: OwnList | undefined;
}
