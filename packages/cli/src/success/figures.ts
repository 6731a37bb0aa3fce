import type { Figure } from "@waymark/metrics";
import { type Column, table } from "../terminal/table.js";

/** A number of a report with the name that `waymark explain --number` takes. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly figure: Figure;
}

export const number = (title: string): Column => ({ title, align: "right" });

/** A value with at most three places; a dash where there is none. */
export function sayValue(value: number | null): string {
  return value === null ? "–" : String(Math.round(value * 1_000) / 1_000);
}

/**
 * An interval or bounds, from and to; nothing where there is none.
 *
 * @example
 * ```ts
 * sayRange([0.25, 0.5]); // => "0.25 to 0.5"
 * ```
 */
export function sayRange(range: readonly [number, number] | null | undefined): string {
  return range ? `${sayValue(range[0])} to ${sayValue(range[1])}` : "";
}

/** What a figure rests on: how it was computed, or why there is no value or no interval. */
function noteOf({ method, why, whyNoInterval }: Figure): string {
  if (why !== undefined) return `none: ${why}`;
  return whyNoInterval === undefined ? method : `${method}; no interval: ${whyNoInterval}`;
}

/** Notes that rows point to by number, each once. */
export class Notes {
  readonly #texts: string[] = [];

  /** The number of a note. */
  of(figure: Figure): string {
    const text = noteOf(figure);
    if (!this.#texts.includes(text)) this.#texts.push(text);
    return String(this.#texts.indexOf(text) + 1);
  }

  /** The notes by number, each on lines of its own. */
  text(width?: number): string {
    if (this.#texts.length === 0) return "";
    return table(
      [number("How"), { title: "" }],
      this.#texts.map((text, i) => [String(i + 1), text]),
      width,
    );
  }
}

/** Figures a row each: value, 95 % interval, bounds, how many are known and missing, and how it was computed. */
export function figureTable(rows: readonly Named[], width?: number): string {
  const notes = new Notes();
  const cells = rows.map(({ id, title, figure }) => [
    sayValue(figure.value),
    sayRange(figure.interval),
    sayRange(figure.bounds),
    String(figure.n),
    String(figure.missing),
    notes.of(figure),
    id,
    `${title} (${figure.unit})`,
  ]);
  const columns = [
    ...["Value", "95 % interval", "Least to most", "n", "Missing", "How"].map(number),
    { title: "Number" },
    { title: "Measure" },
  ];
  return `${table(columns, cells, width)}${notes.text(width)}`;
}
