import type { CompiledRecordFact } from "../compile/compile-record-facts.js";
import type { Model } from "../compile/model.js";
import type { RecordValues, Value } from "../formula/index.js";
import { blankRecord } from "../record/blank-record.js";
import type { CaseloadTables, ReadCaseload } from "./caseload.js";

/**
 * The id of the record of one kind that a record is, or points at; null where it says none.
 *
 * @param by the field that points at it, where there are several
 */
export function idOf(
  model: Model,
  kind: string,
  record: RecordValues,
  of: string,
  by?: string,
): string | null {
  if (kind === of) return typeof record.id === "string" ? record.id : null;
  const field = model.fieldsOf
    .get(kind)
    ?.find((one) => one.kind === "identifier" && one.refersTo === of && (by === undefined || one.id === by));
  const id = field && record[field.id];
  return typeof id === "string" ? id : null;
}

/**
 * Adds to each record what follows from the rows of other tables. Nothing is known from a table that is not kept.
 *
 * @param tables as they came in: they say which tables are kept
 * @param rows the same as read
 */
export function deriveRecordFacts(model: Model, tables: CaseloadTables, rows: ReadCaseload): ReadCaseload {
  const known: Record<string, readonly RecordValues[]> = { ...rows };
  const copies = new Map<string, Record<string, Value>[]>();
  for (const { fact } of model.recordFacts) {
    const { list } = model.tables.find(({ kind }) => kind === fact.of)!;
    if (copies.has(list)) continue;
    const own = (rows[list] ?? []).map((record) => Object.assign(blankRecord(), record));
    copies.set(list, own);
    known[list] = own;
  }
  for (const compiled of model.recordFacts) {
    const { fact, table, by } = compiled;
    const target = model.tables.find(({ kind }) => kind === fact.of)!;
    const isKept = tables[table.list] !== undefined || (rows[table.list] ?? []).length > 0;
    const groups = isKept ? groupsOf(model, compiled, known) : new Map<string, RecordValues[]>();
    const own = copies.get(target.list)!;
    const values = own.map((record) => {
      const id = idOf(model, target.kind, record, by);
      return !isKept || id === null ? null : factValue(model, compiled, groups.get(id) ?? [], record);
    });
    for (const [i, record] of own.entries()) record[fact.id] = values[i]!;
  }
  for (const own of copies.values()) own.forEach(Object.freeze);
  return { ...rows, ...known };
}

/** The rows of a table by the record that they are about. */
function groupsOf(
  model: Model,
  { fact, table, by }: CompiledRecordFact,
  rows: Readonly<Record<string, readonly RecordValues[]>>,
): Map<string, RecordValues[]> {
  const groups = new Map<string, RecordValues[]>();
  for (const row of rows[table.list] ?? []) {
    const id = idOf(model, table.kind, row, by, fact.by);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

function factValue(
  { policyFacts: policy }: Model,
  { fact, table, day, holds, endedBy }: CompiledRecordFact,
  rows: readonly RecordValues[],
  record: RecordValues,
): Value {
  const held = rows.map((row) => {
    const facts = { [table.kind]: row, [fact.of]: record, policy };
    const counts = holds(facts);
    if (counts === false || endedBy === undefined) return counts;
    const ends = rows.map((other) => other !== row && endedBy({ ...facts, other }));
    return ends.includes(true) ? false : ends.includes(null) ? null : counts;
  });
  if (fact.take === "any") return held.includes(true) ? true : held.includes(null) ? null : false;
  if (held.includes(null)) return null;
  const counted = rows.filter((_, i) => held[i]);
  if (fact.take === "count") return counted.length;
  const field = fact.field ?? "";
  if (fact.take === "last") return latest(counted, day)?.[field] ?? null;
  const words = counted.flatMap((row) => row[field] ?? []) as string[];
  return Object.freeze([...new Set(words)].sort());
}

/** The row of the latest day; of several on one day, the one whose content comes last, whatever order they came in. */
function latest(rows: readonly RecordValues[], day: string | undefined): RecordValues | undefined {
  const key = (row: RecordValues) => JSON.stringify(row);
  const dayOf = (row: RecordValues) =>
    Number((day === undefined ? null : row[day]) ?? Number.NEGATIVE_INFINITY);
  return rows.reduce<RecordValues | undefined>((best, row) => {
    if (best === undefined) return row;
    const [a, b] = [dayOf(row), dayOf(best)];
    return a > b || (a === b && key(row) > key(best)) ? row : best;
  }, undefined);
}
