import type { Facts, RecordValues } from "../formula/index.js";
import { type MeetingIds, meetingIds } from "./meeting-ids.js";
import { firstOfEach, type GridSide, joinNumbers, type Numbers, numbersOfField } from "./profiles.js";
import type { CompiledScale } from "./read-scale.js";

/** Points from 0 to 10 000 with their interval, for one pair. */
export interface GridCell {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

/** What one profile of rows gives with each profile of columns. */
export interface GridRow {
  readonly points: Uint16Array;
  readonly low: Uint16Array;
  readonly high: Uint16Array;
}

/** A scale for every pair of two lists of records, worked out once for each pair of profiles. */
export interface Grid {
  /** For each row's record, which profile it has. */
  readonly rows: Numbers;
  /** For each column's record, which profile it has. */
  readonly columns: Numbers;
  /** What a profile of rows gives, by the profile of columns. Pairs in `apartOf` are as that says. */
  rowOf(profile: number): GridRow;
  /** Columns that share an id of its own with a row, so that their profiles do not say what the two give; rising. */
  apartOf(row: number): readonly ({ readonly column: number } & GridCell)[];
  /** What a row gives with a column. */
  at(row: number, column: number): GridCell;
  /** The points that a row gives with a column. */
  pointsAt(row: number, column: number): number;
}

/** What a grid works out: a scale, or anything else that reads declared fields and gives points with an interval. */
export interface GridFunction {
  readonly reads: CompiledScale["reads"];
  readonly ids?: CompiledScale["ids"];
  /** The points that some facts give, and the interval that they lie in whatever is not known. */
  evaluate(facts: Facts): GridCell;
}

/** Rows of a grid are let go of when there are more cells than this. */
const mostCells = 2 ** 23;

/**
 * Works scales out for every pair of rows and columns. Records that agree in all fields that a scale reads share one
 * profile, so a scale runs once for each pair of profiles and not once for each pair of records. Ids that a scale only
 * compares tell no profiles apart where nobody on the other side has them. A profile's row is worked out when it is
 * first asked for.
 *
 * @returns the grid of a scale, the same one for the same scale
 */
export function gridsOver(
  rows: GridSide,
  columns: GridSide,
  policy: RecordValues,
): (scale: GridFunction) => Grid {
  const [ofRows, ofColumns] = [fieldNumbers(rows), fieldNumbers(columns)];
  const known = new Map<GridFunction, Grid>();
  return (scale) => {
    const made = known.get(scale) ?? makeGrid(scale, ofRows, ofColumns, policy);
    known.set(scale, made);
    return made;
  };
}

/** One grid: see {@link gridsOver}. */
export function evaluateGrid(
  scale: GridFunction,
  rows: GridSide,
  columns: GridSide,
  policy: RecordValues,
): Grid {
  return gridsOver(rows, columns, policy)(scale);
}

interface NumberedSide {
  readonly side: GridSide;
  numbersOf(field: string): Numbers;
}

/** Numbers the values of each field once, for all scales that read it. */
function fieldNumbers(side: GridSide): NumberedSide {
  const known = new Map<string, Numbers>();
  return {
    side,
    numbersOf(field) {
      const numbers = known.get(field) ?? numbersOfField(side.records, field);
      known.set(field, numbers);
      return numbers;
    },
  };
}

function makeGrid(
  scale: GridFunction,
  rows: NumberedSide,
  columns: NumberedSide,
  policy: RecordValues,
): Grid {
  const ids = scale.ids ?? [];
  const meeting = ids.length === 0 ? null : meetingIds(rows.side, columns.side, ids);
  const row = profiles(scale, rows, meeting?.rows);
  const column = profiles(scale, columns, meeting?.columns);
  const scopes = [rows.side.scope, columns.side.scope] as const;
  // One object for all pairs: no scale keeps the facts that it is given.
  const facts: Record<string, RecordValues> = { policy };
  const evaluate = (one: RecordValues, other: RecordValues) => {
    facts[scopes[0]] = one;
    facts[scopes[1]] = other;
    return scale.evaluate(facts);
  };
  const width = column.numbers.count;
  const rowOf = keptRows(width, (profile, into) => {
    const record = row.records[profile]!;
    for (let at = 0; at < width; at++) {
      const { points, low, high } = evaluate(record, column.records[at]!);
      into.points[at] = points;
      into.low[at] = low;
      into.high[at] = high;
    }
  });
  const apartOf = apart(meeting, (at, other) =>
    evaluate(rows.side.records[at]!, columns.side.records[other]!),
  );
  const ownCell = (one: number, other: number) => {
    const own = apartOf(one);
    return own.length === 0 ? undefined : own.find((cell) => cell.column === other);
  };
  return {
    rows: row.numbers,
    columns: column.numbers,
    rowOf,
    apartOf,
    at(one, other) {
      const own = ownCell(one, other);
      if (own) return own;
      const cells = rowOf(row.numbers.of[one]!);
      const cell = column.numbers.of[other]!;
      return { points: cells.points[cell]!, low: cells.low[cell]!, high: cells.high[cell]! };
    },
    pointsAt: (one, other) =>
      ownCell(one, other)?.points ?? rowOf(row.numbers.of[one]!).points[column.numbers.of[other]!]!,
  };
}

function profiles(
  { reads, ids = [] }: GridFunction,
  { side, numbersOf }: NumberedSide,
  nameless: MeetingIds["rows"] | undefined,
) {
  const fields = reads.flatMap((name) =>
    name.startsWith(`${side.scope}.`) && !ids.includes(name) ? [name.slice(side.scope.length + 1)] : [],
  );
  const list = [...(nameless ? [nameless.numbers] : []), ...fields.map(numbersOf)];
  const numbers = joinNumbers(side.records.length, list);
  const records = Array.from(firstOfEach(numbers), (at) => nameless?.nameless(at) ?? side.records[at]!);
  return { numbers, records };
}

/** Rows that are worked out when they are asked for, and kept as long as there are not too many. */
function keptRows(width: number, fill: (profile: number, into: GridRow) => void): Grid["rowOf"] {
  const known = new Map<number, GridRow>();
  return (profile) => {
    const found = known.get(profile);
    if (found) return found;
    if ((known.size + 1) * width > mostCells) known.clear();
    const made = {
      points: new Uint16Array(width),
      low: new Uint16Array(width),
      high: new Uint16Array(width),
    };
    fill(profile, made);
    known.set(profile, made);
    return made;
  };
}

const none: readonly never[] = [];

function apart(
  meeting: MeetingIds | null,
  evaluate: (row: number, column: number) => GridCell,
): Grid["apartOf"] {
  if (meeting === null) return () => none;
  const known = new Map<number, ReturnType<Grid["apartOf"]>>();
  return (row) => {
    const columns = meeting.columnsOf(row);
    if (columns.length === 0) return none;
    const found = known.get(row);
    if (found) return found;
    const made = columns.map((column) => {
      const { points, low, high } = evaluate(row, column);
      return { column, points, low, high };
    });
    known.set(row, made);
    return made;
  };
}
