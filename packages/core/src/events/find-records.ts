import type { Caseload } from "../caseload/caseload.js";
import { isGoingOn } from "../caseload/going-on.js";
import { dayText } from "../days.js";
import type { Field } from "../field/vocabulary.js";
import type { RecordValues, Value } from "../formula/index.js";
import { type Problem, WaymarkError } from "../problems.js";
import { cellText } from "./cell-text.js";
import { kindNamed } from "./compile-events.js";
import { referenceIn, type SchemeEvent } from "./event.js";
import type { Signed } from "./given.js";

/** What is known of an event once its records are found. */
export interface KnownEvent {
  /** The records that it is about and those that it finds, by name. */
  readonly records: ReadonlyMap<string, readonly RecordValues[]>;
  readonly asks: ReadonlyMap<string, string>;
  readonly signed: Signed;
}

/**
 * Finds the records that an event looks for.
 *
 * @throws WaymarkError where one must be found and is not, or several are
 */
export function requireRecords(
  caseload: Caseload,
  event: SchemeEvent,
  {
    about,
    asks,
    signed,
  }: {
    readonly about: ReadonlyMap<string, RecordValues>;
    readonly asks: ReadonlyMap<string, string>;
    readonly signed: Signed;
  },
): KnownEvent {
  const problems: Problem[] = [];
  const records = new Map<string, readonly RecordValues[]>([...about].map(([name, one]) => [name, [one]]));
  const known = { records, asks, signed };
  for (const { as: id, kind, where, goesOn, last, one } of event.finds ?? []) {
    const { model, rows } = caseload;
    const { list } = model.tables.find((table) => table.kind === kind)!;
    const fields = model.fieldsOf.get(kind) ?? [];
    const fieldOf = (name: string) => fields.find((field) => field.id === name)!;
    const wanted = Object.entries(where).map(
      ([name, cell]) => [fieldOf(name), cell === "" ? null : cellOf(caseload, event, known, cell)] as const,
    );
    const fits = (row: RecordValues) =>
      wanted.every(([field, cell]) => isOrHolds(field, row[field.id], cell)) &&
      (!goesOn || (isGoingOn(row, signed.on) && !(Number(row.until ?? signed.on) < signed.on)));
    const found = (rows[list] ?? []).filter(fits);
    const kept = last ? latest(found, fields) : found;
    if (one !== undefined && kept.length !== 1)
      problems.push({
        code: kept.length === 0 ? "found-none" : "found-several",
        path: id,
        message: one,
        hint:
          kept.length === 0
            ? "Check the ids and the day."
            : `There are ${kept.length}: ${kept.map((row) => String(row.id)).join(", ")}. End all but one first.`,
      });
    records.set(id, kept);
  }
  if (problems.length > 0) throw new WaymarkError(problems);
  return known;
}

/** Whether a value is what a cell says, or holds it among others where it may hold several. */
function isOrHolds(field: Field, value: Value | undefined, cell: string | null): boolean {
  const isOneOf = field.kind === "categories" && Array.isArray(value) && value.some((one) => one === cell);
  return isOneOf || cellText(field, value) === cell;
}

/** The record of the latest day; of several on one day the last in the table. */
function latest(found: readonly RecordValues[], fields: readonly Field[]): readonly RecordValues[] {
  const day = fields.find(({ kind }) => kind === "date")?.id ?? "";
  const dayOf = (row: RecordValues) =>
    typeof row[day] === "number" ? Number(row[day]) : Number.NEGATIVE_INFINITY;
  const best = found.reduce<RecordValues | undefined>(
    (last, row) => (last === undefined || dayOf(row) >= dayOf(last) ? row : last),
    undefined,
  );
  return best === undefined ? [] : [best];
}

/** A cell of a declaration as a table holds it; null where it stands for something that is not known. */
export function cellOf(
  { model }: Caseload,
  event: SchemeEvent,
  { records, asks, signed }: KnownEvent,
  cell: string | number | boolean,
): string | null {
  const reference = referenceIn(cell);
  if (reference === undefined) return typeof cell === "boolean" ? (cell ? "yes" : "no") : String(cell);
  const { name, field } = reference;
  const [record] = records.get(name) ?? [];
  if (record !== undefined) {
    const kind = kindNamed(event, name)!;
    const id = field ?? "id";
    const held = model.fieldsOf.get(kind)?.find((one) => one.id === id);
    return held === undefined ? null : cellText(held, record[id]);
  }
  if (name === "on") return dayText(signed.on);
  if (name === "until") return signed.until === null ? null : dayText(signed.until);
  if (name === "by" || name === "role" || name === "reason") return signed[name];
  return asks.get(name) ?? null;
}
