import type { Field, ListName, RecordValues } from "@waymark/core";
import type { CheckContext, Found } from "./check.js";

type Row = RecordValues;

/** Whether an engagement has ended by a day; one that ends on it has. */
export function hasEnded({ ended }: Row, day: number): boolean {
  return typeof ended === "number" && ended <= day;
}

/** Engagements that go on or are still to start: those that have not ended by the policy's day. */
export function currentEngagements({ model, rows }: CheckContext): { row: Row; index: number }[] {
  return rows.engagements
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => typeof row.client === "string" && !hasEnded(row, model.today));
}

/** Of some engagements by their places, those that overlap with another of them: not those where one ends before the other starts. */
export function atOnce(
  group: readonly number[],
  current: readonly { readonly row: Row }[],
): readonly number[] {
  const row = (at: number) => current[at]!.row;
  return group.filter((at) =>
    group.some((other) => {
      const day = Math.max(Number(row(at).started), Number(row(other).started));
      return other !== at && !hasEnded(row(at), day) && !hasEnded(row(other), day);
    }),
  );
}

/** Calls for each filled cell of the fields that fit. */
export function eachCell(
  { model, rows }: CheckContext,
  fits: (field: Field) => boolean,
  look: (
    cell: { list: ListName; index: number; field: Field; row: Row },
    value: NonNullable<Row[string]>,
  ) => Pick<Found, "message" | "hint"> | undefined,
): Found[] {
  return model.tables.flatMap(({ list, kind }) =>
    (model.fieldsOf.get(kind) ?? []).filter(fits).flatMap((field) =>
      (rows[list] ?? []).flatMap((row, index): Found[] => {
        const value = row[field.id];
        const said =
          value === null || value === undefined ? undefined : look({ list, index, field, row }, value);
        return said ? [{ list, rows: [index], field: field.id, ...said }] : [];
      }),
    ),
  );
}

/** Fields with the ids of what has no table of its own, as networks. */
const namesShared = ({ names }: Field): boolean => names !== undefined;

/** Calls for each filled cell with ids of something that has no table, as networks. */
export function eachSharedCell(
  context: CheckContext,
  look: (
    ids: readonly string[],
    field: Field & { readonly names: string },
  ) => Pick<Found, "message" | "hint"> | undefined,
): Found[] {
  return eachCell(context, namesShared, ({ field }, value) =>
    look(idsOf(value), field as Field & { readonly names: string }),
  );
}

/** Every id of what has no table, by what it names, in the order in which they are written; each once. */
export function sharedIdsIn(context: CheckContext): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  eachSharedCell(context, (ids, { names }) => {
    found.set(names, new Set([...(found.get(names) ?? []), ...ids]));
    return undefined;
  });
  return found;
}

/** Groups of two or more rows that share a key, by their places. Rows without one belong to no group. */
export function sharing(rows: readonly Row[], keyOf: (row: Row) => string | undefined): number[][] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = keyOf(row);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Every id in a cell. */
export function idsOf(value: Row[string] | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** What a record says, as one text; the fields named are left out. */
export function contentOf(row: Row, without: readonly string[] = []): string {
  return JSON.stringify(
    Object.entries(row)
      .filter(([id, value]) => !without.includes(id) && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
