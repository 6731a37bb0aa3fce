import type { CompiledSuccess } from "./compile-success.js";
import type { CompiledIndicator } from "./indicator.js";

/** What metrics made of a policy and its plugins. */
export interface MetricsModel {
  readonly indicators: readonly CompiledIndicator[];
  readonly success: CompiledSuccess;
}
