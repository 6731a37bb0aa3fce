import { applyChanges, placeInChanges } from "../changes/apply-changes.js";
import type { Model } from "../compile/model.js";
import type { Rows } from "../compile/subject.js";
import { foldWord } from "../field/read-words.js";
import type { RecordValues } from "../formula/index.js";
import { didYouMean } from "../nearest.js";
import type { Problem } from "../problems.js";
import type { RawRecord } from "../record/raw-record.js";
import { type KnownCells, readRecord } from "../record/read-record.js";
import type { RecordTable } from "../record/record.js";
import type { Caseload, CaseloadTables, ReadCaseload } from "./caseload.js";
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
): Pick<Caseload, "written" | "rows" | "records" | "places"> {
  problems.push(...unknownLists(model, tables));
  const known: KnownCells = new Map();
  const written = eachList(model, ({ list, kind }) =>
    (tables[list] ?? []).map((raw: RawRecord, i) =>
      readRecord(model, kind, raw, `${list}.${i}`, problems, known),
    ),
  );
  const { rows, places } = applyChanges(model, written, problems);
  const found = [...problems];
  checkReferences(model, rows, found);
  checkPeriods(model, rows, found);
  checkOnlyWhere(model, rows, found);
  const withFacts = deriveRecordFacts(model, tables, rows);
  const derived = [...model.subjects.values()].reduce<Rows>(
    (sofar, { subject, made }) => subject.read?.(made, sofar, model, found) ?? sofar,
    withFacts,
  );
  problems.push(...placeInChanges(places, found.slice(problems.length)));
  const records = eachList(model, ({ list, kind }) =>
    model.fields.has(`${kind}.id`) ? byId(derived[list] ?? []) : byContent(derived[list] ?? []),
  );
  return { written, rows, records, places };
}

/** Lists that the model does not know: what is in them, as a veto, would count for nothing. */
function unknownLists(model: Model, tables: CaseloadTables): Problem[] {
  const lists = model.tables.map(({ list }) => list);
  const isCalled = (name: string, { list, kind, title, also = [] }: RecordTable) =>
    [list, kind, title, ...also].some((one) => foldWord(one) === foldWord(name));
  return Object.keys(tables).flatMap((name): Problem[] => {
    if (tables[name] === undefined || lists.includes(name)) return [];
    const meant = model.tables.find((table) => isCalled(name, table));
    return [
      {
        code: "unknown-list",
        path: name,
        message: `There is no list called ${name} in this scheme.`,
        hint: meant ? `Did you mean ${meant.list}?` : didYouMean(name, lists, "list"),
      },
    ];
  });
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

/** Fields that are empty where another says that they are not, or filled in where it says that they are empty. */
function checkOnlyWhere(model: Model, rows: ReadCaseload, problems: Problem[]): void {
  const unread = new Set(problems.map(({ path }) => path));
  for (const { list, kind } of model.tables)
    for (const field of model.fieldsOf.get(kind) ?? []) {
      const { onlyWhere } = field;
      if (onlyWhere === undefined) continue;
      const other = model.fields.get(`${kind}.${onlyWhere.field}`);
      const where = `${other?.title ?? onlyWhere.field} is ${onlyWhere.is.join(" or ")}`;
      rows[list]?.forEach((record, i) => {
        const decides = record[onlyWhere.field] ?? null;
        if (decides === null) return;
        const isWanted = onlyWhere.is.includes(String(decides));
        if (isWanted === ((record[field.id] ?? null) !== null) || unread.has(`${list}.${i}.${field.id}`))
          return;
        problems.push({
          code: isWanted ? "missing-value" : "contradicts",
          path: `${list}.${i}.${field.id}`,
          message: `${field.title} is ${isWanted ? "empty, and" : "filled in, but only belongs where"} ${where}.`,
          hint: isWanted
            ? "Fill it in."
            : `Correct ${other?.title ?? onlyWhere.field}, or leave this one empty.`,
        });
      });
    }
}

function byId(records: readonly RecordValues[]): RecordValues[] {
  return [...records].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

/** Records without ids, such as observations: they are put in the order of their content, whatever order they came in. */
function byContent(records: readonly RecordValues[]): RecordValues[] {
  const names = Object.keys(records[0] ?? {}).sort();
  const keyed = records.map((record) => ({
    record,
    key: JSON.stringify(names.map((name) => record[name] ?? null)),
  }));
  return keyed
    .sort((a, b) => Number(a.record.date) - Number(b.record.date) || (a.key < b.key ? -1 : 1))
    .map(({ record }) => record);
}
