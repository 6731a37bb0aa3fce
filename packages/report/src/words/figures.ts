import type { Figure } from "@waymark/metrics";
import { score } from "./numbers.js";

/**
 * A value in its unit, as a reader says it: shares as per cent, points out of 100, the rest as they are.
 *
 * @example
 * ```ts
 * amount(0.5, "share"); // => "50 %"
 * amount(6_700, "points"); // => "67.0"
 * amount(12, "days"); // => "12 days"
 * ```
 */
export function amount(value: number, unit: string): string {
  if (unit === "share") return `${plain(value * 100, 0)} %`;
  if (unit === "points") return value < 0 ? `−${score(-value)}` : score(value);
  return `${plain(value, 2)} ${unit.replace(/_/g, " ")}`;
}

/** A figure's value, or that there is none. */
export function figureValue({ value, unit, reached }: Figure): string {
  if (value === null) return "none";
  return reached === undefined ? amount(value, unit) : `reached on ${reached}`;
}

/** How sure to be of a figure: its interval, or the bounds that missing rows leave. */
export function figureRange({ interval, bounds, unit }: Figure): string {
  if (interval) return `${amount(interval[0], unit)} to ${amount(interval[1], unit)}`;
  return bounds ? `${amount(bounds[0], unit)} to ${amount(bounds[1], unit)}, whatever is missing` : "";
}

/** A number with at most so many decimals, and a space between thousands. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals).replace(/\.?0+$/, (end) => (decimals > 0 ? "" : end));
  const [whole = "", part] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return part ? `${grouped}.${part}` : grouped;
}
