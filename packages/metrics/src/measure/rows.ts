import {
  type CaseloadTables,
  type CountedList,
  checkCaseload,
  countedLists,
  type Model,
  type Problem,
  type RawRecord,
  type RecordKind,
  type RecordValues,
  readRecord,
  WaymarkError,
} from "@waymark/core";

/** What a programme has recorded: a caseload of which any list may be absent. */
export type ProgrammeLog = { readonly [K in keyof CaseloadTables]?: CaseloadTables[K] | undefined };

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
};

const kinds: Readonly<Record<CountedList, RecordKind>> = {
  clients: "client",
  mentors: "mentor",
  engagements: "engagement",
  observations: "observation",
  activity: "activity",
};

/** The kind of record that a list holds. */
export const kindOf = (list: CountedList): RecordKind => kinds[list];

/**
 * Read a programme's log: every record checked, every row with its place. References are checked only against
 * lists that are there.
 *
 * @throws WaymarkError with every problem of every record.
 */
export function readLog(model: Model, log: ProgrammeLog): RowsOf {
  const problems: Problem[] = [];
  const whole: CaseloadTables = { ...log, clients: log.clients ?? [], mentors: log.mentors ?? [] };
  checkCaseload(model, whole, problems);
  const real = problems.filter((one) => one.code !== "unknown-id" || !pointsAtAbsent(model, log, one.path));
  if (real.length > 0) throw new WaymarkError(real);
  return {
    clients: readList(model, "clients", log),
    mentors: readList(model, "mentors", log),
    engagements: readList(model, "engagements", log),
    observations: readList(model, "observations", log),
    activity: readList(model, "activity", log),
  };
}

/**
 * The rows of one list in order: by date, then by content; what is alike in all is alike. A record's
 * keys stand in the order of the model's fields, so its JSON does not depend on how it came in.
 */
function readList(model: Model, list: CountedList, log: ProgrammeLog): Row[] {
  const keyed = (log[list] ?? []).map((raw: RawRecord, given) => {
    const record = readRecord(model, kinds[list], raw, list, []);
    return {
      record,
      given,
      date: Number(record.date ?? 0),
      key: `${String(record.id ?? "")} ${JSON.stringify(record)}`,
    };
  });
  keyed.sort((a, b) => a.date - b.date || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.given - b.given));
  return keyed.map(({ record, given }, place) => ({ record, given, place }));
}

function pointsAtAbsent(model: Model, log: ProgrammeLog, path: string): boolean {
  const [list, , field] = path.split(".");
  const kind = countedLists.find((name) => name === list);
  const refersTo = kind && model.fields.get(`${kinds[kind]}.${field}`)?.refersTo;
  if (refersTo !== "client" && refersTo !== "mentor" && refersTo !== "engagement") return false;
  return log[`${refersTo}s`] === undefined;
}
