import groupBy from "lodash/groupBy.js";
import type { Finding } from "../place.js";

/** More rows than this are counted, not named. */
const mostNamed = 6;

/**
 * Questions as lines for a reader: those that differ in their row alone become one.
 *
 * @example
 * ```ts
 * const question = { code: "x", path: "", file: "clients.csv", column: "referred", message: "Late.", hint: "Check it." };
 * sayQuestions([{ ...question, row: 2 }, { ...question, row: 5 }]); // => ["clients.csv, rows 2 and 5, referred: Late. Check it."]
 * ```
 */
export function sayQuestions(questions: readonly Finding[]): string[] {
  const groups = groupBy(questions, ({ code, file, column, message, hint }) =>
    JSON.stringify([code, file, column, message, hint]),
  );
  return Object.values(groups).map((group) => {
    const { file, column, message, hint } = group[0]!;
    const rows = group.flatMap(({ row }) => (row === undefined ? [] : [row]));
    const place = [file, sayRows(rows), column].filter((part) => part !== undefined && part !== "");
    return `${place.join(", ")}: ${message} ${hint}`;
  });
}

function sayRows(rows: readonly number[]): string {
  if (rows.length <= 1) return rows.length === 0 ? "" : `row ${rows[0]}`;
  const shown = rows.slice(0, mostNamed);
  const rest = rows.length - shown.length;
  const last = rest > 0 ? `${rest} more` : String(shown.pop());
  return `rows ${shown.join(", ")} and ${last}`;
}
