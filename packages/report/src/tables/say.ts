import { decimal, outOf100, percent, score } from "../words/numbers.js";
import type { Cell, Kind } from "./table.js";

/**
 * A cell as a reader sees it, the same in every view.
 *
 * @example
 * ```ts
 * sayCell("points", 7_838); // => "78.4"
 * sayCell("share", 0.256); // => "26%"
 * sayCell("count", null); // => "–"
 * ```
 */
export function sayCell(kind: Kind, value: Cell): string {
  if (value === null) return isNumeric(kind) ? "–" : "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  if (kind === "points") return value < 0 ? `−${score(-value)}` : score(value);
  if (kind === "share") return percent(value);
  return decimal(value);
}

/** A cell as a file holds it: points as a number out of 100, exact to two places; the rest as it is. */
export function fileCell(kind: Kind, value: Cell): Cell {
  return kind === "points" && typeof value === "number" ? outOf100(value) : value;
}

/** Whether a column's cells stand at the right, so that their digits are below one another. */
export function isNumeric(kind: Kind): boolean {
  return kind !== "text" && kind !== "date" && kind !== "yes-no" && kind !== "picture";
}
