import type { ReadCaseload } from "../caseload/caseload.js";
import type { Model } from "../compile/model.js";
import type { Field } from "../field/vocabulary.js";
import type { RecordValues, Value } from "../formula/index.js";
import { didYouMean, nearestId } from "../nearest.js";
import type { ProblemCode } from "../problem-codes.js";
import type { Problem } from "../problems.js";
import { blankRecord } from "../record/blank-record.js";
import { readValue } from "../record/read-record.js";
import type { RecordTable } from "../record/record.js";
import { type ChangeRow, changeRows, inOrderOfRecord, rowProblems, undoneEvents } from "./change-rows.js";
import { hasIds, recordName } from "./record-name.js";

/** Records with the changes that count on the policy's day. */
export interface AppliedChanges {
  readonly rows: ReadCaseload;
  /** Where a cell or a record comes from, for those that a change made: `clients.3.district` is `changes.5.value`. */
  readonly places: ReadonlyMap<string, string>;
}

/** A row of changes with what it was found to mean. */
interface Change extends ChangeRow {
  readonly table: RecordTable;
  readonly held: Field;
  /** The record that it is about: the place of one that was written, or the key of a new one. */
  readonly target: number | string;
  readonly read: Value;
}

/**
 * Works the table of changes into the records as they were written. Every row is checked, whatever its day; those in
 * force count, the latest day first and of one day the one put on record last.
 */
export function applyChanges(model: Model, written: ReadCaseload, problems: Problem[]): AppliedChanges {
  const all = changeRows(written.changes ?? []);
  if (all.length === 0) return { rows: written, places: new Map() };
  const events = new Set(all.map(({ event }) => event));
  const undone = undoneEvents(all);
  const faults = all.flatMap((row) => rowProblems(row, events));
  problems.push(...faults);
  const live = all.filter(({ event, undoes, list, record, field }) =>
    Boolean(undoes === null && list && record && field && !undone.has(event)),
  );
  const made = newRecords(model, live);
  const named = namesOf(model, written);
  const changes = live.flatMap((row) => readChange(model, named, made, row, problems));
  problems.push(...incomplete(model, changes));
  return worked(model, written, changes);
}

/** The key of a new record: by its id, or by its event where its table has no ids. */
function keyOf(words: Model, table: RecordTable, { event, record }: ChangeRow): string {
  return hasIds(words, table) ? record! : `${event} ${record}`;
}

/** The new records of each list: those that a row gives an id, and those of lists without ids. */
function newRecords(model: Model, live: readonly ChangeRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  for (const row of live) {
    const table = model.tables.find(({ list }) => list === row.list);
    if (!table || !(hasIds(model, table) ? row.field === "id" : /^new-\d+$/.test(row.record!))) continue;
    const keys = made.get(table.list) ?? new Set<string>();
    made.set(table.list, keys.add(keyOf(model, table, row)));
  }
  return made;
}

/** What the records of a table are called, in their order: worked out once for each table that a row is about. */
function namesOf(model: Model, written: ReadCaseload): (table: RecordTable) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (table) => {
    const names =
      known.get(table.list) ?? (written[table.list] ?? []).map((one) => recordName(model, table, one));
    known.set(table.list, names);
    return names;
  };
}

function readChange(
  model: Model,
  namesIn: (table: RecordTable) => readonly string[],
  made: ReadonlyMap<string, ReadonlySet<string>>,
  row: ChangeRow,
  problems: Problem[],
): Change[] {
  const at = `changes.${row.index}`;
  const fail = (code: ProblemCode, column: string, message: string, hint: string): Change[] => {
    problems.push({ code, path: `${at}.${column}`, message, hint });
    return [];
  };
  const table = model.tables.find(({ list }) => list === row.list);
  if (!table || table.kind === "change") {
    const lists = model.tables.map(({ list }) => list).filter((list) => list !== "changes");
    return fail("unknown-list", "list", "There is no such list.", didYouMean(row.list!, lists, "list"));
  }
  const fields = model.fieldsOf.get(table.kind) ?? [];
  const held = fields.find(({ id }) => id === row.field);
  if (!held) {
    const ids = fields.map(({ id }) => id);
    return fail(
      "unknown-field",
      "field",
      `${table.list} has no such column.`,
      didYouMean(row.field!, ids, "column"),
    );
  }
  const key = keyOf(model, table, row);
  const isNew = made.get(table.list)?.has(key) === true;
  const names = namesIn(table);
  const place = names.indexOf(row.record!);
  if (isNew && place >= 0 && hasIds(model, table))
    return fail(
      "duplicate-id",
      "record",
      "This id has been used already.",
      `Give each record its own id; the first use is at ${table.list}.${place}.id.`,
    );
  if (!isNew && place < 0) {
    const near = nearestId(row.record!, names);
    const hint = near === undefined ? "" : `The nearest is at ${table.list}.${names.indexOf(near)}.id. `;
    return fail(
      "unknown-id",
      "record",
      `${table.title}: there is no such record.`,
      `${hint}Put the record back: what was put on record about it still counts.`,
    );
  }
  if (!isNew && names.indexOf(row.record!, place + 1) >= 0)
    return fail(
      "not-one-record",
      "record",
      "Several records are called so.",
      "Make them differ in their day, so that one of them is meant.",
    );
  const before = problems.length;
  const read = readValue(model, held, row.value, `${at}.value`, problems);
  if (problems.length > before) return [];
  if (read === null && held.required)
    return fail("missing-value", "value", `${held.title} is empty.`, "Fill it in.");
  return [{ ...row, table, held, target: isNew ? key : place, read }];
}

/** New records that lack what each of their kind needs. */
function incomplete(model: Model, changes: readonly Change[]): Problem[] {
  const groups = new Map<string, Change[]>();
  for (const one of changes)
    if (typeof one.target === "string") {
      const key = `${one.table.list} ${one.target}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  return [...groups.values()].flatMap((group) => {
    const [first] = group as [Change];
    const given = new Set(group.map(({ held }) => held.id));
    return (model.fieldsOf.get(first.table.kind) ?? []).flatMap(({ id, title, required }) =>
      required && !given.has(id)
        ? [
            {
              code: "missing-value",
              path: `changes.${first.index}.record`,
              message: `${title} of the new record is not given.`,
              hint: "Add a row that gives it, in the same event.",
            },
          ]
        : [],
    );
  });
}

const early = Number.NEGATIVE_INFINITY;

function worked(model: Model, written: ReadCaseload, changes: readonly Change[]): AppliedChanges {
  const { today } = model;
  const inForce = changes
    .filter(({ from, until }) => (from ?? early) <= today && (until ?? today) >= today)
    .sort(
      (a, b) =>
        (a.from ?? early) - (b.from ?? early) || inOrderOfRecord(a.event, b.event) || a.index - b.index,
    );
  const places = new Map<string, string>();
  const lists = model.tables.map(({ list, kind }): [string, readonly RecordValues[]] => {
    const own = inForce.filter(({ table }) => table.list === list);
    const before = written[list] ?? [];
    if (own.length === 0) return [list, before];
    const fields = model.fieldsOf.get(kind) ?? [];
    const blank = Object.fromEntries(fields.map(({ id }) => [id, null]));
    const records: Record<string, Value>[] = before.map((one) => Object.assign(blankRecord(), one));
    const added = new Map<string, number>();
    // A new record begins with its first row in force. Changes of one that begins later wait until then.
    const begun = new Set(own.flatMap((one) => (begins(model, one) ? [one.target] : [])));
    for (const { index, target, held, read } of own) {
      if (typeof target === "string" && !begun.has(target)) continue;
      let place = typeof target === "number" ? target : added.get(target);
      if (place === undefined) {
        place = records.push(Object.assign(blankRecord(), blank)) - 1;
        added.set(String(target), place);
        places.set(`${list}.${place}`, `changes.${index}`);
      }
      records[place]![held.id] = read;
      places.set(`${list}.${place}.${held.id}`, `changes.${index}.value`);
    }
    return [list, Object.freeze(records.map((one) => Object.freeze(one)))];
  });
  return { rows: Object.fromEntries(lists) as unknown as ReadCaseload, places };
}

/** Whether a row begins a new record. */
function begins(model: Model, { table, target, held }: Change): boolean {
  return typeof target === "string" && (!hasIds(model, table) || held.id === "id");
}

/** Problems of records at the places where a change says what is wrong. */
export function placeInChanges(
  places: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): readonly Problem[] {
  if (places.size === 0) return problems;
  return problems.map((problem) => {
    const [list = "", row = ""] = problem.path.split(".");
    const path = places.get(problem.path) ?? places.get(`${list}.${row}`) ?? problem.path;
    const hint = problem.hint.replaceAll(/\b([a-z_]+)\.(\d+)\.[a-z_]+/g, (at, of: string, index: string) => {
      const from = places.get(`${of}.${index}`);
      return from === undefined ? at : `${from}.record`;
    });
    return path === problem.path && hint === problem.hint ? problem : { ...problem, path, hint };
  });
}
