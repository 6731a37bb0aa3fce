import { idKey } from "../field/id-key.js";
import type { RecordValues, Value } from "../formula/index.js";
import { type GridSide, type Numbers, numbersBy } from "./profiles.js";

/** An id that few on one side have: its pairs are looked at one by one, and it tells no others apart. */
const few = 4;

/** One side's ids without their names, where nobody on the other side has the same. */
export interface NamelessSide {
  readonly numbers: Numbers;
  /** A record with other names for its ids, where it has any that tell no others apart. */
  nameless(at: number): RecordValues;
}

/** The ids of both sides of a grid, for a formula that only compares them. */
export interface MeetingIds {
  readonly rows: NamelessSide;
  readonly columns: NamelessSide;
  /** The columns that have an id of this row which tells no others apart, in rising order. */
  columnsOf(row: number): readonly number[];
}

/**
 * Takes the names from ids that hardly anybody on the other side has, as a client's own id. What only compares ids
 * gives the same for all pairs that have none of them in common, whatever they are called. The pairs that do have one in
 * common are few, and are listed.
 */
export function meetingIds(rows: GridSide, columns: GridSide, ids: readonly string[]): MeetingIds {
  const [ofRows, ofColumns] = [idsOf(rows, ids), idsOf(columns, ids)];
  const holding = holders(ofColumns.keys, () => true);
  const held = holders(ofRows.keys, (key) => holding.has(key));
  const isCommon = (key: string) =>
    (held.get(key)?.length ?? 0) > few && (holding.get(key)?.length ?? 0) > few;
  const meetings = new Map<number, readonly number[]>();
  for (const [key, those] of held) {
    if (isCommon(key)) continue;
    for (const row of those) meetings.set(row, union(meetings.get(row) ?? nobody, holding.get(key)!));
  }
  const start = unusedStart([...held.keys(), ...holding.keys()].filter(isCommon));
  return {
    rows: namelessSide(ofRows, isCommon, `${start}r`),
    columns: namelessSide(ofColumns, isCommon, `${start}c`),
    columnsOf: (row) => meetings.get(row) ?? nobody,
  };
}

const nobody: readonly number[] = [];

function union(one: readonly number[], other: readonly number[]): readonly number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}

interface OwnIds {
  readonly side: GridSide;
  readonly fields: readonly string[];
  /** Of each record the keys of all its ids, field by field; null where the field is unknown. */
  readonly keys: readonly (readonly (readonly string[] | null)[])[];
}

function idsOf(side: GridSide, ids: readonly string[]): OwnIds {
  const fields = ids.flatMap((name) =>
    name.startsWith(`${side.scope}.`) ? [name.slice(side.scope.length + 1)] : [],
  );
  const keys = side.records.map((record) => fields.map((field) => keysIn(record[field])));
  return { side, fields, keys };
}

function keysIn(value: Value | undefined): readonly string[] | null {
  if (typeof value === "string") return [idKey(value)];
  return Array.isArray(value) ? value.map(idKey) : null;
}

function holders(keys: OwnIds["keys"], counts: (key: string) => boolean): Map<string, number[]> {
  const found = new Map<string, number[]>();
  keys.forEach((own, at) => {
    for (const key of new Set(own.flatMap((list) => list ?? []))) {
      if (!counts(key)) continue;
      const those = found.get(key);
      if (those) those.push(at);
      else found.set(key, [at]);
    }
  });
  return found;
}

/** Letters that none of these keys begins with. */
function unusedStart(keys: readonly string[]): string {
  let start = "\uE000";
  while (keys.some((key) => key.startsWith(start))) start += "\uE000";
  return start;
}

function namelessSide(
  { side, fields, keys }: OwnIds,
  isCommon: (key: string) => boolean,
  start: string,
): NamelessSide {
  const rename = (at: number) => {
    const names = new Map<string, string>();
    return keys[at]!.map((list) =>
      list?.map((key) => {
        if (isCommon(key)) return key;
        const name = names.get(key) ?? `${start}${names.size}`;
        names.set(key, name);
        return name;
      }),
    );
  };
  const renamed = (at: number, i: number, list: readonly string[] | undefined): Value => {
    if (list === undefined) return side.records[at]![fields[i]!] ?? null;
    return typeof side.records[at]![fields[i]!] === "string" ? list[0]! : Object.freeze(list);
  };
  return {
    numbers: numbersBy(keys.length, (at) => JSON.stringify(rename(at))),
    nameless: (at) => ({
      ...side.records[at]!,
      ...Object.fromEntries(rename(at).map((list, i) => [fields[i]!, renamed(at, i, list)])),
    }),
  };
}
