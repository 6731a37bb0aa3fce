import type { Facts, RecordValues } from "../formula/index.js";
import type { CompiledScale } from "./read-scale.js";

/** A scale worked out for every pair of two lists of records, one result a pair of profiles. */
export interface Grid {
  /** For each row's record, which profile it has. */
  readonly rowProfile: Int32Array;
  /** For each column's record, which profile it has. */
  readonly columnProfile: Int32Array;
  /** How many column profiles there are: the width of the tables below. */
  readonly width: number;
  /** Points by `rowProfile * width + columnProfile`. */
  readonly points: Int32Array;
  /** Lower ends of the intervals, in the same layout. */
  readonly low: Int32Array;
  /** Upper ends of the intervals, in the same layout. */
  readonly high: Int32Array;
}

/** What a grid works out: a scale, or anything else that reads declared fields and gives points with an interval. */
export interface GridFunction {
  readonly reads: CompiledScale["reads"];
  /** Points with their interval, for one pair. */
  evaluate(facts: Facts): { readonly points: number; readonly low: number; readonly high: number };
}

/** The records along one side of a grid, and the name of their scope. */
export interface GridSide {
  readonly scope: string;
  readonly records: readonly RecordValues[];
}

/**
 * Work a scale out for every pair of rows and columns. Records that agree in all fields that the scale reads
 * share one profile, so a scale runs once for each pair of profiles and not once for each pair of records.
 */
export function evaluateGrid(
  scale: GridFunction,
  rows: GridSide,
  columns: GridSide,
  policy: RecordValues,
): Grid {
  const rowSide = profiles(scale, rows);
  const columnSide = profiles(scale, columns);
  const width = columnSide.first.length;
  const size = rowSide.first.length * width;
  const grid = {
    rowProfile: rowSide.profile,
    columnProfile: columnSide.profile,
    width,
    points: new Int32Array(size),
    low: new Int32Array(size),
    high: new Int32Array(size),
  };
  let at = 0;
  // One object for all pairs: no scale keeps the facts that it is given.
  const facts: Record<string, RecordValues> = { policy };
  for (const row of rowSide.first) {
    facts[rows.scope] = row;
    for (const column of columnSide.first) {
      facts[columns.scope] = column;
      const outcome = scale.evaluate(facts);
      grid.points[at] = outcome.points;
      grid.low[at] = outcome.low;
      grid.high[at] = outcome.high;
      at++;
    }
  }
  return grid;
}

function profiles(scale: GridFunction, side: GridSide): { profile: Int32Array; first: RecordValues[] } {
  const fields = scale.reads
    .filter((name) => name.startsWith(`${side.scope}.`))
    .map((name) => name.slice(side.scope.length + 1));
  const seen = new Map<string, number>();
  const first: RecordValues[] = [];
  const profile = new Int32Array(side.records.length);
  side.records.forEach((record, i) => {
    const key = JSON.stringify(fields.map((field) => record[field] ?? null));
    let number = seen.get(key);
    if (number === undefined) {
      number = first.length;
      seen.set(key, number);
      first.push(record);
    }
    profile[i] = number;
  });
  return { profile, first };
}
