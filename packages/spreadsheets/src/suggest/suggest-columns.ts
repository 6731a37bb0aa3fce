import type { Field, ListName } from "@waymark/core";
import groupBy from "lodash/groupBy.js";
import { fold } from "../mapping/columns.js";
import { safeId } from "../mapping/safe-id.js";
import type { Mapping } from "../mapping/schema.js";
import type { Column } from "./column.js";
import type { ColumnSuggestion } from "./column-suggestion.js";
import { type FieldFound, fieldsByCells, fieldsNamed } from "./field-of.js";
import { idColumns } from "./id-columns.js";
import { type Answers, answerTo, type Choice, doNotRead, type Question, question } from "./question.js";
import { rankFields, telling } from "./rank-fields.js";
import { insteadOf } from "./strange.js";
import { tickOfColumn } from "./tick-of.js";

/** A list's foreign columns, and what is known of them. */
export interface ColumnsContext {
  readonly list: ListName;
  readonly file: string;
  readonly columns: readonly Column[];
  readonly fields: readonly Field[];
  /** The ids of fields that could decide something: see `decisiveFields`. */
  readonly decisive: ReadonlySet<string>;
  readonly mapping: Mapping;
  readonly answers: Answers;
}

/** What each column of a sheet is: by the mapping, by what was answered, by its name, and at last by its cells. */
export function suggestColumns(context: ColumnsContext): ColumnSuggestion[] {
  const { columns, fields } = context;
  const settled = new Map<string, ColumnSuggestion>();
  const open = () => columns.filter(({ name }) => !settled.has(name));
  const taken = () =>
    new Set([...settled.values()].filter(({ tick }) => !tick).map(({ field }) => field?.id));
  const settle = (all: readonly ColumnSuggestion[]) => {
    for (const one of all) settled.set(one.column, one);
  };
  settle(open().flatMap((column) => byMapping(context, column) ?? []));
  settle(open().flatMap((column) => byAnswer(context, column) ?? []));
  settle(clashing(context, open(), taken(), (column) => fieldsNamed(column, fields)));
  settle(open().flatMap((column) => byTick(context, column, taken()) ?? []));
  settle(idColumns(context.fields, open(), taken()));
  for (const one of settled.values()) if (isUnsafeId(context, one)) settle([{ ...one, isPart: true }]);
  const used = new Set([...settled.values()].map(({ field }) => field?.id));
  const free = fields.filter(({ id }) => !used.has(id));
  settle(clashing(context, open(), new Set(), (column) => fieldsByCells(column, free)));
  const given = new Set([...settled.values()].map(({ field }) => field?.id));
  const left = fields.filter(({ id }) => !given.has(id));
  return columns.map((column) => settled.get(column.name) ?? unread(context, column, left));
}

/** At most so many fields are offered for one column. */
const mostOffers = 6;

/** A column that nothing is known of: asked about where it may hold what decides something, and left unread otherwise. */
function unread(context: ColumnsContext, column: Column, free: readonly Field[]): ColumnSuggestion {
  const ranked = column.words.length === 0 ? [] : rankFields(column, free).slice(0, mostOffers);
  const offers = ranked.map(({ field }) => field);
  const isAsked = ranked.some(
    ({ field, name, cells }) => context.decisive.has(field.id) && (name > 0 || (cells ?? 0) >= telling),
  );
  const one = { column: column.name, field: null, offers } as const;
  return isAsked
    ? {
        ...one,
        sure: "please say",
        why: "It may hold what decides a match, and is not clear.",
        question: ask(context, column, offers),
      }
    : { ...one, sure: "likely", why: "No field is called so, and none fits what is in it." };
}

/** Whether a column gives a list its ids, and some of them cannot stand in a file as they are. */
function isUnsafeId(
  { columns, mapping, list }: ColumnsContext,
  { column, field, isPart }: ColumnSuggestion,
): boolean {
  if (field?.id !== "id" || isPart || mapping.columns?.[list] !== undefined) return false;
  return columns.some(({ name, words }) => name === column && words.some((word) => safeId(word) !== word));
}

function byMapping(
  { list, fields, mapping }: ColumnsContext,
  { name }: Column,
): ColumnSuggestion | undefined {
  const is = (other: string) => fold(other) === fold(name);
  const certain = { column: name, sure: "certain", why: "The mapping says so." } as const;
  const find = (id: string | undefined) => fields.find((one) => one.id === id) ?? null;
  const to = Object.entries(mapping.columns?.[list] ?? {}).find(([from]) => is(from))?.[1];
  if (to !== undefined) return { ...certain, field: find(to) };
  if (mapping.ignore?.[list]?.some(is)) return { ...certain, field: null };
  for (const [id, words] of Object.entries(mapping.ticks?.[list] ?? {})) {
    const tick = Object.entries(words).find(([from]) => is(from))?.[1];
    if (tick !== undefined) return { ...certain, field: find(id), tick };
  }
  const composed = Object.entries(mapping.compose?.[list] ?? {}).find(([, template]) =>
    [...template.matchAll(/\{([^{}]+)\}/g)].some((part) => is(part[1] ?? "")),
  );
  return composed && { ...certain, field: find(composed[0]), isPart: true };
}

function byAnswer(context: ColumnsContext, column: Column): ColumnSuggestion | undefined {
  const { fields, answers } = context;
  const said = answerTo(ask(context, column, fields), answers);
  if (said === undefined) return undefined;
  const [id, tick] = said.split("=");
  const field = fields.find((one) => one.id === id) ?? null;
  const answered = { column: column.name, field, sure: "certain", why: "You said so." } as const;
  return tick === undefined ? answered : { ...answered, tick };
}

/** One field for one column: where two columns would be the same field, both are asked about. */
function clashing(
  context: ColumnsContext,
  columns: readonly Column[],
  taken: ReadonlySet<string | undefined>,
  find: (column: Column) => FieldFound | undefined,
): ColumnSuggestion[] {
  const found = columns.flatMap((column) => {
    const one = find(column);
    return one ? [{ column, ...one }] : [];
  });
  const sole = groupBy(
    found.filter(({ fields }) => fields.length === 1),
    ({ fields }) => fields[0]?.id,
  );
  return found.map(({ column, fields, sure, why }): ColumnSuggestion => {
    const [field, ...others] = fields;
    const id = field?.id ?? "";
    const open = (reason: string): ColumnSuggestion => ({
      column: column.name,
      field: null,
      offers: fields,
      sure: "please say",
      why: reason,
      question: ask(context, column, fields),
    });
    if (field === undefined || others.length > 0 || sure === "please say") return open(why);
    if (taken.has(id) || (sole[id]?.length ?? 0) > 1)
      return open(`Another column could be ${field.title} as well.`);
    const instead = insteadOf(column, field, context.fields);
    if (instead !== undefined) {
      const offers = [...instead.slice(0, mostOffers), field];
      return {
        ...open(`It is called after ${field.title}, and what is in it does not fit.`),
        offers,
        question: ask(context, column, offers),
      };
    }
    return { column: column.name, field, sure, why };
  });
}

function byTick(
  context: ColumnsContext,
  column: Column,
  taken: ReadonlySet<string | undefined>,
): ColumnSuggestion | undefined {
  const found = tickOfColumn(column, context.fields);
  const [first, ...others] = found?.fields ?? [];
  if (!found || !first) return undefined;
  if (others.length > 0 || taken.has(first.field.id))
    return {
      column: column.name,
      field: null,
      sure: "please say",
      why:
        others.length > 0
          ? "Several fields have a word called so."
          : `Another column gives ${first.field.title}.`,
      question: ask(context, column, []),
    };
  const why = `It says yes and no, and ${found.isWhole ? "its name is" : "its name ends in"} a word of ${first.field.title}.`;
  return {
    column: column.name,
    field: first.field,
    tick: first.value,
    sure: found.isWhole ? "certain" : "likely",
    why,
  };
}

/** The question what a column is. Its id depends on the column alone, not on the fields that it may be. */
function ask({ list, file, fields }: ColumnsContext, column: Column, among: readonly Field[]): Question {
  const tick = tickOfColumn(column, fields);
  const choices: Choice[] = [
    ...among.map(({ id, title }) => ({ id, title })),
    ...(tick?.fields ?? []).map(({ field, value }) => ({
      id: `${field.id}=${value}`,
      title: `${field.title}: a yes adds ${value}`,
    })),
    { id: doNotRead, title: "Do not read it" },
  ];
  return question(list, {
    kind: "column",
    file,
    column: column.name,
    asks: `What is in “${column.name}”?`,
    choices,
  });
}
