import { didYouMean } from "../nearest.js";
import type { Parameter } from "../plugin/parameter.js";
import { piecesOf, plainData } from "../plugin/pieces.js";
import type { ParsedPlugin, ParsedPolicy } from "../policy/policy.js";
import type { Problem } from "../problems.js";
import type { RecordTable } from "../record/record.js";
import type { RecordKind } from "../shape/common.js";
import { sameData } from "../shape/same-data.js";
import type { AddedWords, Field, Vocabulary } from "./vocabulary.js";

/** Fields by kind of record. */
export type FieldLists = { readonly [kind: string]: readonly Field[] | undefined };

/** All the words that formulas may use, gathered from the engine, the plugins and their items. */
export interface Words {
  readonly fields: Map<string, Field>;
  readonly fieldsOf: Map<RecordKind, Field[]>;
  readonly tables: Map<string, ReadonlyMap<string, string | number>>;
  readonly parameters: Parameter[];
  /** Fields that hold match points, as `engagement.match_points`. */
  readonly matchPoints: Set<string>;
}

/** Somebody who adds fields to records beside the plugins: of their own, or made from what the plugins say. */
export interface FieldSource {
  readonly id: string;
  /** Fields that it adds to records, by kind of record. */
  readonly vocabulary?: FieldLists;
  /** Fields whose words follow from the plugins, once all others are known. */
  fieldsFrom?(words: Words, plugins: readonly ParsedPlugin[]): FieldLists;
  /** Fields that hold match points, as `engagement.match_points`: no risk may read them. */
  matchPoints?(plugins: readonly ParsedPlugin[]): Iterable<string>;
}

/** Gather the words of the plugins and of the policy; a field or parameter may be defined twice only if both definitions agree. */
export function gatherWords(
  tables: readonly RecordTable[],
  plugins: readonly ParsedPlugin[],
  subjects: readonly FieldSource[],
  policy: Pick<ParsedPolicy, "words">,
  problems: Problem[],
): Words {
  const words: Words = {
    fields: new Map(),
    fieldsOf: new Map(tables.map(({ kind }) => [kind, []])),
    tables: new Map(),
    parameters: [],
    matchPoints: new Set(subjects.flatMap((subject) => [...(subject.matchPoints?.(plugins) ?? [])])),
  };
  for (const { kind, list, fields } of tables)
    addFields(words, { [kind]: fields }, `tables.${list}`, problems);
  for (const { id, vocabulary } of subjects)
    if (vocabulary) addFields(words, vocabulary, `subjects.${id}`, problems);
  for (const plugin of plugins) {
    const path = `plugins.${plugin.id}`;
    if (plugin.vocabulary) addFields(words, fieldsIn(plugin.vocabulary), `${path}.vocabulary`, problems);
    for (const table of plugin.vocabulary?.tables ?? []) {
      if (words.tables.has(table.id))
        problems.push(twice(`${path}.vocabulary.tables`, `look-up ${table.id}`));
      words.tables.set(table.id, new Map(Object.entries(table.entries)));
    }
    for (const piece of piecesOf(plugin)) {
      addFields(words, piece.fields, `${piece.path}.fields`, problems);
      for (const parameter of piece.parameters) addParameter(words, parameter, piece.path, problems);
    }
  }
  for (const subject of subjects)
    if (subject.fieldsFrom)
      addFields(words, subject.fieldsFrom(words, plugins), `subjects.${subject.id}`, problems);
  for (const plugin of plugins) addWords(words, plugin.words, `plugins.${plugin.id}.words`, problems);
  addWords(words, policy.words, "words", problems);
  addParameterFields(words);
  problems.push(...onlyWhereProblems(words));
  return words;
}

function addFields(words: Words, lists: FieldLists, path: string, problems: Problem[]): void {
  for (const [kind, fields] of Object.entries(lists)) {
    const own = words.fieldsOf.get(kind);
    if (!own) {
      problems.push({
        code: "unknown-record",
        path: `${path}.${kind}`,
        message: `There is no kind of record ${kind}.`,
        hint: didYouMean(kind, [...words.fieldsOf.keys()], "one"),
      });
      continue;
    }
    for (const field of fields ?? []) {
      const name = `${kind}.${field.id}`;
      const known = words.fields.get(name);
      if (known === undefined) {
        words.fields.set(name, field);
        own.push(field);
      } else if (!isSame(known, field)) {
        problems.push(twice(`${path}.${kind}.${field.id}`, `field ${name}`));
      }
      if ((field.kind === "category" || field.kind === "categories") && !field.values) {
        problems.push({
          code: "field-without-values",
          path: `${path}.${kind}.${field.id}`,
          message: `The field ${name} is a category without values.`,
          hint: "List its values, each with an id and a title.",
        });
      }
      if (field.notIdentity !== undefined && field.sensitivity !== "ordinary") {
        problems.push({
          code: "not-identity",
          path: `${path}.${kind}.${field.id}.notIdentity`,
          message: `The field ${name} is declared ${field.sensitivity} data, and stated to be none.`,
          hint: "Leave notIdentity out, or declare the field ordinary.",
        });
      }
      if (field.change !== undefined && field.sensitivity !== "ordinary") {
        problems.push({
          code: "change-of-identity",
          path: `${path}.${kind}.${field.id}.change`,
          message: `The field ${name} is ${field.sensitivity} data and says how it could be changed.`,
          hint: "Nobody is asked to become somebody else: leave change out.",
        });
      }
    }
  }
}

/** Adds words to every field of a list. A word that the list has already is a problem, and so is a list that no field has. */
function addWords(words: Words, added: AddedWords | undefined, path: string, problems: Problem[]): void {
  for (const [list, values] of Object.entries(added ?? {})) {
    const lists = [...words.fields.values()].flatMap((field) => field.list ?? []);
    if (!lists.includes(list)) {
      problems.push({
        code: "unknown-list",
        path: `${path}.${list}`,
        message: `No field has its words from a list called ${list}.`,
        hint: didYouMean(list, [...new Set(lists)], "list"),
      });
      continue;
    }
    for (const [kind, own] of words.fieldsOf)
      own.forEach((field, i) => {
        if (field.list !== list) return;
        const known = new Set(field.values?.map(({ id }) => id));
        const repeated = values.filter(({ id }) => known.has(id));
        problems.push(
          ...repeated.map(({ id }) => twice(`${path}.${list}.${id}`, `word ${id} of ${kind}.${field.id}`)),
        );
        const whole = { ...field, values: [...(field.values ?? []), ...values] };
        own[i] = whole;
        words.fields.set(`${kind}.${field.id}`, whole);
      });
  }
}

/** A problem for each field that belongs to words which no other field of its record can be. */
function onlyWhereProblems({ fields, fieldsOf }: Words): Problem[] {
  return [...fieldsOf].flatMap(([kind, own]) =>
    own.flatMap(({ id, onlyWhere }): Problem[] => {
      if (onlyWhere === undefined) return [];
      const values = fields.get(`${kind}.${onlyWhere.field}`)?.values?.map((value) => value.id) ?? [];
      const wrong = onlyWhere.is.find((word) => !values.includes(word));
      if (wrong === undefined) return [];
      return [
        {
          code: "unknown-word",
          path: `fields.${kind}.${id}.onlyWhere`,
          message: `${kind}.${onlyWhere.field} is never "${wrong}".`,
          hint: didYouMean(wrong, values, "value"),
        },
      ];
    }),
  );
}

/** Whether two declarations say the same: several pieces bring the field or the parameter that they share. */
function isSame(one: object, other: object): boolean {
  return one === other || sameData(plainData(one), plainData(other));
}

/** The fields of a vocabulary, without its look-ups. */
function fieldsIn({ tables: _, ...fields }: Vocabulary): FieldLists {
  return fields as FieldLists;
}

function addParameter(words: Words, parameter: Parameter, path: string, problems: Problem[]): void {
  const known = words.parameters.find(({ id }) => id === parameter.id);
  if (parameter.id === "today" || (known && !isSame(known, parameter)))
    problems.push(twice(`${path}.parameters.${parameter.id}`, `parameter ${parameter.id}`));
  else if (!known) words.parameters.push(parameter);
}

function addParameterFields(words: Words): void {
  const add = (id: string, title: string, kind: Parameter["kind"]) =>
    words.fields.set(`policy.${id}`, { id, title, kind, sensitivity: "ordinary", describes: title });
  add("today", "The day on which the caseload is looked at", "date");
  for (const { id, title, kind } of words.parameters) add(id, title, kind);
}

function twice(path: string, what: string): Problem {
  return {
    code: "defined-twice",
    path,
    message: `The ${what} is defined twice, differently.`,
    hint: "Keep one definition.",
  };
}
