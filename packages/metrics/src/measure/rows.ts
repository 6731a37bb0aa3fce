import {
  type Caseload,
  type CaseloadTables,
  checkCaseload,
  derived,
  derivedKey,
  type Model,
  openCaseload,
  openedOf,
  type Problem,
  type RecordValues,
  requireObject,
  WaymarkError,
} from "@waymark/core";
import { type CountedList, countedLists, kindOf } from "../compile/index.js";

/** What a programme has recorded, as plain tables of which any may be absent. */
export type ProgrammeTables = { readonly [K in keyof CaseloadTables]?: CaseloadTables[K] | undefined };

/** What a programme has recorded: an open caseload, or plain tables of which any may be absent. */
export type ProgrammeLog = Caseload | ProgrammeTables;

/** One row as read, with its place in the list that came in. */
export interface Row {
  readonly record: RecordValues;
  /** The row's place in the list as it came in, from 0. */
  readonly given: number;
  /** The row's place among the rows put in order, from 0: the same whatever order they came in. */
  readonly place: number;
}

/** The rows of every list, in an order that does not depend on the one that they came in. */
export type RowsOf = Readonly<Record<CountedList, readonly Row[]>> & {
  /** Observations of before the period that the others are of: a baseline may have been taken then. */
  readonly earlier?: readonly Row[];
  /** The lists that nobody keeps: they have no rows, and their number is not known rather than 0. */
  readonly notKept: ReadonlySet<CountedList>;
};

/**
 * Opens a programme's log: every record is read and checked once. References are checked only against lists that are
 * there. A caseload that is open already is taken as it is.
 *
 * @throws WaymarkError with every problem of every record.
 */
export function openLog(model: Model, log: ProgrammeLog): Caseload {
  const opened = openedOf(log);
  if (opened) return openCaseload(model, opened);
  requireObject(log, "log");
  const tables = tablesOf(log);
  const problems: Problem[] = [];
  const whole: CaseloadTables = { ...tables, clients: tables.clients ?? [], mentors: tables.mentors ?? [] };
  const caseload = checkCaseload(model, whole, problems);
  const real = problems.filter(
    (one) => one.code !== "unknown-id" || !pointsAtAbsent(model, tables, one.path),
  );
  if (real.length > 0) throw new WaymarkError(real);
  return caseload;
}

/** The plain tables of a log. */
export function tablesOf(log: ProgrammeLog): ProgrammeTables {
  return openedOf(log)?.tables ?? (log as ProgrammeTables);
}

const rowsKey = derivedKey<RowsOf>("rows in order, as a programme counts them");

/** The rows of an open log, put in order once. They are as they were recorded: nothing is added from other records. */
export function rowsOf(caseload: Caseload): RowsOf {
  return derived(caseload, rowsKey, ({ rows, tables }) => ({
    clients: inOrder(rows.clients),
    mentors: inOrder(rows.mentors),
    engagements: inOrder(rows.engagements),
    observations: inOrder(rows.observations ?? []),
    activity: inOrder(rows.activity ?? []),
    notKept: new Set(countedLists.filter((list) => tables[list] === undefined)),
  }));
}

/** {@link rowsOf} a log that need not be open. */
export function readLog(model: Model, log: ProgrammeLog): RowsOf {
  return rowsOf(openLog(model, log));
}

/**
 * The rows of one list in order: by date, then by content; what is alike in all is alike. A record's
 * keys stand in the order of the model's fields, so its JSON does not depend on how it came in.
 */
function inOrder(records: readonly RecordValues[]): Row[] {
  const keyed = records.map((record, given) => ({
    record,
    given,
    date: Number(record.date ?? 0),
    key: `${String(record.id ?? "")} ${JSON.stringify(record)}`,
  }));
  keyed.sort((a, b) => a.date - b.date || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.given - b.given));
  return keyed.map(({ record, given }, place) => ({ record, given, place }));
}

function pointsAtAbsent(model: Model, log: ProgrammeTables, path: string): boolean {
  const [given, , field] = path.split(".");
  const list = countedLists.find((name) => name === given);
  const refersTo = list && model.fields.get(`${kindOf[list]}.${field}`)?.refersTo;
  if (refersTo !== "client" && refersTo !== "mentor" && refersTo !== "engagement") return false;
  return log[`${refersTo}s`] === undefined;
}
