import type { Problem } from "@waymark/core";
import { isFinding } from "@waymark/spreadsheets";

/** A problem as it is shown: where, once for all the rows that have it. */
export interface ShownProblem {
  readonly place: string;
  readonly message: string;
  readonly hint: string;
  /** How many problems it stands for. */
  readonly count: number;
}

/** Problems of one file that differ in their row alone, as one, in the order in which the first of each came. */
export function groupProblems(problems: readonly Problem[]): ShownProblem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { column, row } = isFinding(problem) ? problem : { column: undefined, row: undefined };
    const key = JSON.stringify([problem.code, column, row === undefined, problem.message, problem.hint]);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].map((group): ShownProblem => {
    const [first] = group as [Problem];
    const { column, line } = isFinding(first) ? first : { column: undefined, line: undefined };
    const rows = group.flatMap((one) => (isFinding(one) && one.row !== undefined ? [one.row] : []));
    const place = [sayRows(rows), line === undefined ? "" : `line ${line}`, column ?? ""];
    return {
      place: place.filter((part) => part !== "").join(", "),
      message: first.message,
      hint: first.hint,
      count: group.length,
    };
  });
}

/** So many stretches of rows are named. */
const stretches = 6;

/** Rows in words: `row 2`, or `rows 2–40, 44 and 37 more`. */
function sayRows(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  if (sorted.length <= 1) return sorted.map((row) => `row ${row}`).join("");
  const spans: [number, number][] = [];
  for (const row of sorted) {
    const last = spans.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else spans.push([row, row]);
  }
  const shown = spans.slice(0, stretches);
  const named = shown.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const words = shown.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
  return `rows ${words}${named === sorted.length ? "" : ` and ${sorted.length - named} more`}`;
}
