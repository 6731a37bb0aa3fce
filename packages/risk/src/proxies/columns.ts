import type { Field, RecordValues } from "@waymark/core";

/** A field, or one word of it, as groups of engagements. */
export interface Column {
  readonly name: string;
  /** For each engagement its group, from 0; −1 where it is not known. */
  readonly groups: Int32Array;
  /** How many groups there are. */
  readonly size: number;
}

/** A number or a day with more values than this is put into bins. */
const mostValues = 6;

/** How many bins, of about as many engagements each. */
const bins = 5;

/**
 * A field as columns of groups: a category or a yes/no as it is, each word of several by itself. A whole number or a day is taken by its value where it has few, and else in five bins of about as many engagements each. None for what has no groups:
 * a text, an id, a wish.
 */
export function columnsOf(field: Field, records: readonly (RecordValues | undefined)[]): Column[] {
  const cells = records.map((record) => record?.[field.id] ?? null);
  if (field.kind === "category" || field.kind === "boolean")
    return [
      grouped(
        field.id,
        cells.map((cell) => (cell === null ? null : String(cell))),
      ),
    ];
  if (field.kind === "integer" || field.kind === "date")
    return [grouped(field.id, binned(cells.map((cell) => (typeof cell === "number" ? cell : null))))];
  if (field.kind !== "categories") return [];
  return (field.values ?? []).map(({ id }) =>
    grouped(
      `${field.id}=${id}`,
      cells.map((cell) => (Array.isArray(cell) ? String(cell.includes(id)) : null)),
    ),
  );
}

/** Equal values are always in one bin. */
function binned(values: readonly (number | null)[]): (string | null)[] {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const distinct = [...new Set(known)];
  const binOf = new Map(
    distinct.map((value, i) => [
      value,
      distinct.length <= mostValues ? i : Math.floor((known.indexOf(value) * bins) / known.length),
    ]),
  );
  return values.map((value) => (value === null ? null : String(binOf.get(value))));
}

function grouped(name: string, values: readonly (string | null)[]): Column {
  const words = [...new Set(values.filter((value) => value !== null))].sort();
  const at = new Map(words.map((word, i) => [word, i]));
  return {
    name,
    groups: Int32Array.from(values, (value) => (value === null ? -1 : at.get(value)!)),
    size: words.length,
  };
}
