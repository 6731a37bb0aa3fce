import type { Model } from "../compile/model.js";
import type { RecordValues, Value } from "../formula/index.js";
import { didYouMean, nearestId } from "../nearest.js";
import type { Problem } from "../problems.js";
import type { RecordTable } from "../record/record.js";
import type { ReadCaseload } from "./caseload.js";

/** Checks that ids are unique within their list, and that every reference points at something. */
export function checkReferences(model: Model, rows: ReadCaseload, problems: Problem[]): void {
  const pointedAt = new Map(
    model.tables.flatMap(({ kind, list }) => (model.fields.has(`${kind}.id`) ? [[kind, list]] : [])),
  );
  const ids: Ids = new Map([
    ...model.ids,
    ...[...pointedAt].map(([kind, list]) => [kind, idSet(rows[list] ?? [], list, problems)] as const),
  ]);
  const suggest = suggester(rows, pointedAt);
  for (const table of model.tables)
    checkList(model, table, rows[table.list] ?? [], { ids, suggest }, problems);
}

function idSet(records: readonly RecordValues[], list: string, problems: Problem[]): Set<string> {
  const first = new Map<string, number>();
  records.forEach((record, i) => {
    const id = record.id;
    if (typeof id !== "string") return;
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, i);
      return;
    }
    const isSame = JSON.stringify(record) === JSON.stringify(records[before]);
    problems.push({
      code: "duplicate-id",
      path: `${list}.${i}.id`,
      message: isSame ? "This row says the same as an earlier one." : "This id has been used already.",
      hint: isSame
        ? `One was probably pasted twice: delete it. The first is at ${list}.${before}.id. If they are two records, give each its own id.`
        : `Give each record its own id; the first use is at ${list}.${before}.id.`,
    });
  });
  return new Set(first.keys());
}

/** What a field may point at, by kind. */
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** Where the record stands whose id was most likely meant. Neither id is said: a mapping may make them of names. */
type Suggest = (kind: string, id: string) => string | undefined;

/** So many different ids are likened to those that there are; past that, something else is wrong. */
const mostLikened = 200;

/** @param pointedAt the list that holds the records of each kind that others may point at */
function suggester(rows: ReadCaseload, pointedAt: ReadonlyMap<string, string>): Suggest {
  const found = new Map<string, string | undefined>();
  return (kind, id) => {
    const list = pointedAt.get(kind);
    if (list === undefined) return undefined;
    const key = `${kind} ${id}`;
    if (found.has(key)) return found.get(key);
    if (found.size >= mostLikened) return `Check the spelling, or add the ${kind}.`;
    const ids = (rows[list] ?? []).map((record) => String(record.id));
    const near = nearestId(id, new Set(ids));
    const says = [
      ...(near === undefined ? [] : [`The nearest is at ${list}.${ids.indexOf(near)}.id.`]),
      `Check the spelling, or add the ${kind}.`,
    ].join(" ");
    found.set(key, says);
    return says;
  };
}

function checkList(
  model: Model,
  { kind, list }: RecordTable,
  records: readonly RecordValues[],
  { ids, suggest }: { readonly ids: Ids; readonly suggest: Suggest },
  problems: Problem[],
): void {
  const references = (model.fieldsOf.get(kind) ?? []).filter(
    ({ kind: of, refersTo }) => refersTo !== undefined && (of === "identifier" || of === "identifiers"),
  );
  records.forEach((record, i) => {
    for (const field of references) {
      const target = field.refersTo!;
      const value = idsIn(record[field.id]).find((id) => !ids.get(target)?.has(id));
      if (value === undefined) continue;
      problems.push({
        code: "unknown-id",
        path: `${list}.${i}.${field.id}`,
        message: `${field.title}: no ${target} has this id.`,
        hint: suggest(target, value) ?? didYouMean(value, [...(ids.get(target) ?? [])], target),
      });
    }
  });
}

/** The ids in a cell: one, several or none. */
function idsIn(value: Value | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
