import { controls } from "./controls/index.js";
import { catalogue } from "./risks/index.js";

/** Where one risk of the report is held. */
export interface RiskCoverage {
  readonly id: string;
  readonly risks: readonly string[];
  readonly controls: readonly string[];
}

const numbered = (letters: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letters}${String(i + 1).padStart(2, "0")}`);

/**
 * The ids of every risk that the report names: project, mentor, client, organisation, and those named outside §6.
 *
 * @example
 * ```ts
 * reportRisks.length; // => 46
 * ```
 */
export const reportRisks: readonly string[] = Object.freeze([
  ...numbered("RP", 15),
  ...numbered("RM", 11),
  ...numbered("RC", 6),
  ...numbered("RO", 6),
  ...numbered("RX", 8),
]);

/**
 * For each risk that the report names: the items and controls of the catalogue that hold it.
 *
 * @example
 * ```ts
 * riskCoverage().find(({ id }) => id === "RO01").risks; // => ["asked-why"]
 * ```
 */
export function riskCoverage(): RiskCoverage[] {
  const holding = (
    items: readonly { readonly id: string; readonly covers?: readonly string[] | undefined }[],
    id: string,
  ) => items.filter(({ covers }) => covers?.includes(id)).map((item) => item.id);
  return reportRisks.map((id) => ({ id, risks: holding(catalogue, id), controls: holding(controls, id) }));
}
