import type { Rows } from "../compile/subject.js";
import type { RecordValues } from "../formula/index.js";
import type { Model } from "../model/model.js";
import { type RawRecord, readRecord } from "../model/records.js";
import type { Problem } from "../problems.js";
import { caseloadLists, type ListName } from "../schemas/common.js";
import type { CaseloadTables, ReadCaseload } from "./caseload.js";
import { checkReferences } from "./references.js";

/**
 * Reads every record of a caseload once and checks it: against the vocabulary, ids unique, references pointing at
 * something. Records come out in an order that does not depend on the one in which they came in.
 */
export function checkTables(
  model: Model,
  tables: CaseloadTables,
  problems: Problem[],
): { readonly rows: ReadCaseload; readonly records: ReadCaseload } {
  const rows = eachList(({ list, kind }) =>
    (tables[list] ?? []).map((raw: RawRecord, i) => readRecord(model, kind, raw, `${list}.${i}`, problems)),
  );
  checkReferences(model, rows, problems);
  const derived = [...model.subjects.values()].reduce<Rows>(
    (sofar, { subject, made }) => subject.read?.(made, sofar, model, problems) ?? sofar,
    rows,
  );
  const records = eachList(({ list, kind }) =>
    model.fields.has(`${kind}.id`) ? byId(derived[list] ?? []) : byContent(derived[list] ?? []),
  );
  return { rows, records };
}

function eachList(
  make: (one: (typeof caseloadLists)[number]) => RecordValues[],
): Record<ListName, readonly RecordValues[]> {
  return Object.fromEntries(caseloadLists.map((one) => [one.list, Object.freeze(make(one))])) as Record<
    ListName,
    readonly RecordValues[]
  >;
}

function byId(records: readonly RecordValues[]): RecordValues[] {
  return [...records].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

/** Records without ids, such as observations: they are put in the order of their content, whatever order they came in. */
function byContent(records: readonly RecordValues[]): RecordValues[] {
  const keyed = records.map((record) => ({
    record,
    key: JSON.stringify(
      Object.keys(record)
        .sort()
        .map((key) => record[key] ?? null),
    ),
  }));
  return keyed
    .sort((a, b) => Number(a.record.date) - Number(b.record.date) || (a.key < b.key ? -1 : 1))
    .map(({ record }) => record);
}
