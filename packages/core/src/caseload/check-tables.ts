import type { Model } from "../compile/model.js";
import type { Rows } from "../compile/subject.js";
import type { RecordValues } from "../formula/index.js";
import type { Problem } from "../problems.js";
import type { RawRecord } from "../record/raw-record.js";
import { readRecord } from "../record/read-record.js";
import type { RecordTable } from "../record/record.js";
import type { CaseloadTables, ReadCaseload } from "./caseload.js";
import { deriveRecordFacts } from "./record-facts.js";
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
  const rows = eachList(model, ({ list, kind }) =>
    (tables[list] ?? []).map((raw: RawRecord, i) => readRecord(model, kind, raw, `${list}.${i}`, problems)),
  );
  checkReferences(model, rows, problems);
  checkPeriods(model, rows, problems);
  const withFacts = deriveRecordFacts(model, tables, rows);
  const derived = [...model.subjects.values()].reduce<Rows>(
    (sofar, { subject, made }) => subject.read?.(made, sofar, model, problems) ?? sofar,
    withFacts,
  );
  const records = eachList(model, ({ list, kind }) =>
    model.fields.has(`${kind}.id`) ? byId(derived[list] ?? []) : byContent(derived[list] ?? []),
  );
  return { rows, records };
}

function eachList({ tables }: Model, make: (one: RecordTable) => RecordValues[]): ReadCaseload {
  const lists = tables.map((one) => [one.list, Object.freeze(make(one))] as const);
  return Object.fromEntries(lists) as unknown as ReadCaseload;
}

/** Days that lie before the day that they must follow, such as an end before its start. */
function checkPeriods(model: Model, rows: ReadCaseload, problems: Problem[]): void {
  for (const { list, kind } of model.tables)
    for (const field of model.fieldsOf.get(kind) ?? []) {
      if (field.after === undefined) continue;
      const title = model.fields.get(`${kind}.${field.after}`)?.title ?? field.after;
      rows[list]?.forEach((record, i) => {
        const [day, before] = [record[field.id], record[field.after!]];
        if (typeof day !== "number" || typeof before !== "number" || day >= before) return;
        problems.push({
          code: "ends-before-it-starts",
          path: `${list}.${i}.${field.id}`,
          message: `${field.title}: this day is before ${title}.`,
          hint: "Correct one of the two days, or leave this one empty if it is not settled.",
        });
      });
    }
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
