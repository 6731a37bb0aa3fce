import type { RecordValues } from "../formula/index.js";
import { requireCaseload, requireModel } from "../guard.js";
import { didYouMean, nearestId } from "../nearest.js";
import { type Problem, WaymarkError } from "../problems.js";
import { deriveEarlierMentors } from "../relationship/earlier.js";
import { caseloadLists, type ListName, type RecordKind } from "../schemas/common.js";
import type { Field } from "../schemas/vocabulary.js";
import { deriveMentors } from "../standards/index.js";
import type { Model } from "./model.js";
import { type Caseload, type RawRecord, type ReadCaseload, readRecord } from "./records.js";

/**
 * Read a whole caseload: every record checked against the vocabulary, ids unique, references pointing at
 * something. Records come out in the order of their ids, so that the order they came in has no effect.
 *
 * @throws WaymarkError with every problem of every record, at paths like `clients.3.faith`, counting from 0.
 */
export function readCaseload(model: Model, caseload: Caseload): ReadCaseload {
  requireModel(model);
  requireCaseload(caseload);
  const problems: Problem[] = [];
  const read = checkCaseload(model, caseload, problems);
  if (problems.length > 0) throw new WaymarkError(problems);
  return read;
}

/** As {@link readCaseload}, putting problems in a list instead of throwing. */
export function checkCaseload(model: Model, caseload: Caseload, problems: Problem[]): ReadCaseload {
  const rows = eachList(({ list, kind }) =>
    (caseload[list] ?? []).map((raw: RawRecord, i) => readRecord(model, kind, raw, `${list}.${i}`, problems)),
  );
  const ids = {
    client: idSet(rows.clients, "clients", problems),
    mentor: idSet(rows.mentors, "mentors", problems),
    engagement: idSet(rows.engagements, "engagements", problems),
    indicator: new Set(model.indicators.map(({ indicator }) => indicator.id)),
    risk: new Set(model.risks.map(({ risk }) => risk.id)),
    control: new Set(model.controls.keys()),
    band: new Set(model.bands.map(({ id }) => id)),
    standard: new Set(standardIds(model)),
  };
  const suggest = suggester(rows);
  for (const { list, kind } of caseloadLists)
    checkReferences(model, kind, list, rows[list], { ids, suggest }, problems);
  checkPeriods(rows, problems);
  const derived = {
    ...rows,
    clients: deriveEarlierMentors(model, rows.clients, rows.engagements),
    mentors: deriveMentors(model, rows.mentors, rows.standards, problems),
  };
  return eachList(({ list, kind }) =>
    model.fields.has(`${kind}.id`) ? byId(derived[list]) : byContent(derived[list]),
  );
}

/** Every standard of the scheme: evidence for one that the policy has turned off may stay where it is. */
function standardIds({ plugins }: Model): string[] {
  return plugins.flatMap((plugin) => plugin.standards?.items.map(({ id }) => id) ?? []);
}

function eachList<T>(make: (one: (typeof caseloadLists)[number]) => T): Record<ListName, T> {
  return Object.fromEntries(caseloadLists.map((one) => [one.list, make(one)])) as Record<ListName, T>;
}

function idSet(records: readonly RecordValues[], list: string, problems: Problem[]): Set<string> {
  const first = new Map<string, number>();
  records.forEach((record, i) => {
    const id = record.id;
    if (typeof id !== "string") return;
    const before = first.get(id);
    if (before === undefined) first.set(id, i);
    else
      problems.push({
        code: "duplicate-id",
        path: `${list}.${i}.id`,
        message: "This id has been used already.",
        hint: `Give each record its own id; the first use is at ${list}.${before}.id.`,
      });
  });
  return new Set(first.keys());
}

/** What a field may point at, by kind. */
type Ids = Readonly<Record<NonNullable<Field["refersTo"]>, ReadonlySet<string>>>;

/** The lists whose records others point at. */
const pointedAt = { client: "clients", mentor: "mentors", engagement: "engagements" } as const;

/** Where the record stands whose id was most likely meant. Neither id is said: a mapping may make them of names. */
type Suggest = (kind: keyof typeof pointedAt, id: string) => string | undefined;

/** So many different ids are likened to those that there are; past that, something else is wrong. */
const mostLikened = 200;

function suggester(rows: Readonly<Record<ListName, readonly RecordValues[]>>): Suggest {
  const found = new Map<string, string | undefined>();
  return (kind, id) => {
    const key = `${kind} ${id}`;
    if (found.has(key)) return found.get(key);
    if (found.size >= mostLikened) return undefined;
    const list = pointedAt[kind];
    const ids = rows[list].map((record) => String(record.id));
    const near = nearestId(id, new Set(ids));
    const says = near === undefined ? undefined : `The nearest is at ${list}.${ids.indexOf(near)}.id.`;
    found.set(key, says);
    return says;
  };
}

function isPointedAt(kind: string): kind is keyof typeof pointedAt {
  return Object.hasOwn(pointedAt, kind);
}

/** Decisions of people that end before they start. */
function checkPeriods(
  { overrides }: { readonly overrides: readonly RecordValues[] },
  problems: Problem[],
): void {
  overrides.forEach(({ date, until }, i) => {
    if (typeof date !== "number" || typeof until !== "number" || until >= date) return;
    problems.push({
      code: "ends-before-it-starts",
      path: `overrides.${i}.until`,
      message: "Until: this is before the day on which it was decided.",
      hint: "Correct one of the two days, or leave until empty where the decision stays.",
    });
  });
}

function checkReferences(
  model: Model,
  kind: RecordKind,
  list: string,
  records: readonly RecordValues[],
  { ids, suggest }: { readonly ids: Ids; readonly suggest: Suggest },
  problems: Problem[],
): void {
  const references = (model.fieldsOf.get(kind) ?? []).filter((field) => field.refersTo !== undefined);
  records.forEach((record, i) => {
    for (const field of references) {
      const value = record[field.id];
      const target = field.refersTo!;
      if (typeof value !== "string" || ids[target].has(value)) continue;
      problems.push({
        code: "unknown-id",
        path: `${list}.${i}.${field.id}`,
        message: `${field.title}: no ${target} has this id.`,
        hint: isPointedAt(target)
          ? [suggest(target, value), `Check the spelling, or add the ${target}.`].filter(Boolean).join(" ")
          : didYouMean(value, [...ids[target]], target),
      });
    }
  });
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
