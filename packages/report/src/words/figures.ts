import { longDay } from "@waymark/core";
import type { Figure } from "@waymark/metrics";
import { whole } from "./numbers.js";

/** Units that a number needs beside it. */
const timed: ReadonlySet<string> = new Set(["days", "hours", "minutes"]);

/**
 * A value in its unit, as a reader says it: shares as per cent, points out of 100, money in pounds, times in their
 * unit, the rest as plain numbers: a measure says in its title what it counts.
 *
 * @example
 * ```ts
 * amount(0.5, "share"); // => "50\u00a0%"
 * amount(6_700, "points"); // => "67"
 * amount(12, "days"); // => "12 days"
 * ```
 */
export function amount(value: number, unit: string): string {
  if (unit === "share") return `${plain(value * 100, 0)}\u00a0%`;
  if (unit === "points") return `${value < 0 ? "−" : ""}${whole(Math.abs(value))}`;
  if (unit.startsWith("pounds")) return `${value < 0 ? "−" : ""}£${plain(Math.abs(value), 0)}`;
  return timed.has(unit) ? `${plain(value, 1)} ${unit}` : plain(value, 2);
}

/** A figure's value, or that there is none, or that nobody keeps what it counts. */
export function figureValue({ value, unit, reached, notKept }: Figure): string {
  if (value === null) return notKept === undefined ? "none" : "not kept";
  return reached === undefined ? amount(value, unit) : longDay(reached);
}

/** How sure to be of a figure: its interval, or the bounds that missing rows leave. */
export function figureRange({ interval, bounds, unit }: Figure): string {
  if (interval) return between(interval, unit);
  return bounds ? `${between(bounds, unit)}, whatever is missing` : "";
}

function between([low, high]: readonly [number, number], unit: string): string {
  return `${amount(low, unit).replace("\u00a0%", "")} to ${amount(high, unit)}`;
}

/** A number with at most so many decimals, and a space between thousands. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(decimals).replace(/\.?0+$/, (end) => (decimals > 0 ? "" : end));
  const [whole = "", part] = text.split(".");
  const grouped = whole.replace("-", "−").replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return part ? `${grouped}.${part}` : grouped.replace(/^−0$/, "0");
}
