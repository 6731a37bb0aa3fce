import stringWidth from "string-width";
import { tame } from "./style.js";

/** A column of a table for a reader. */
export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
}

/**
 * Rows as lines of text in columns. The last column takes what is left of the width, and goes on below itself.
 *
 * @param width how many letters fit; unbounded where left out, as in a file
 * @example
 * ```ts
 * table([{ title: "Mentor" }, { title: "Score", align: "right" }], [["M-1", "78.4"]]); // => "Mentor  Score\nM-1      78.4\n"
 * ```
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width?: number,
): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map((cell) => oneLine(cell)))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => stringWidth(row[i] ?? ""))));
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const last = Math.max(24, (width ?? Number.MAX_SAFE_INTEGER) - before);
  return cells.map((row) => line(row, columns, widths, before, last)).join("");
}

function line(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  before: number,
  last: number,
): string {
  const start = widths
    .slice(0, -1)
    .map((width, i) => pad(row[i] ?? "", width, columns[i]?.align))
    .join("  ");
  const end = columns.length - 1;
  const parts = wrap(row[end] ?? "", last);
  const padded = parts.map((part) =>
    columns[end]?.align === "right" ? pad(part, widths[end] ?? 0, "right") : part,
  );
  const gap = end === 0 ? "" : "  ";
  return padded
    .map(
      (part, i) => `${`${i === 0 ? start : " ".repeat(Math.max(0, before - 2))}${gap}${part}`.trimEnd()}\n`,
    )
    .join("");
}

/** Text in lines of at most so many letters, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let at = "";
  for (const word of text.split(" ")) {
    if (at !== "" && stringWidth(at) + 1 + stringWidth(word) > width) {
      lines.push(at);
      at = word;
    } else at = at === "" ? word : `${at} ${word}`;
  }
  return [...lines, at];
}

function pad(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "right" ? space + text : text + space;
}

function oneLine(text: string): string {
  return tame(text).replaceAll(/\s*\n\s*/g, " ");
}
