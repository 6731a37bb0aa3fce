import { dayNumber } from "../days.js";
import type { Words } from "../field/gather-words.js";
import type { Field } from "../field/vocabulary.js";
import { formulaCompiler } from "../formula/compile-formulas.js";
import { compileTree, parseFormula, type RecordValues, readsOf } from "../formula/index.js";
import { type Problem, WaymarkError } from "../problems.js";
import { baseTables } from "../record/base-tables.js";
import { type CompiledScale, compileScale } from "../scale/read-scale.js";
import type { Scale } from "../scale/scale.js";
import { joinFields } from "./join-fields.js";
import type { PartOptions } from "./part.js";

interface StandAlone {
  readonly compiled: CompiledScale;
  readonly fields: ReadonlyMap<string, Field>;
  readonly policy: RecordValues;
}

/** A scale compiled without a scheme: checked against the fields where they are given. */
export function standAlone(scale: Scale, options: PartOptions): StandAlone {
  const words = wordsOf(options);
  const policy = {
    today: dayNumber(options.asOf ?? "") ?? null,
    ...Object.fromEntries(
      (options.parameters ?? []).map(({ id, default: value }) => [
        id,
        typeof value === "string" ? (dayNumber(value) ?? null) : value,
      ]),
    ),
  };
  const neutral = options.neutral ?? 5_000;
  if (options.fields === undefined)
    return { compiled: unchecked(scale, words, neutral), fields: words.fields, policy };
  const problems: Problem[] = [];
  const scopes = [...new Set([...Object.keys(options.fields), "policy"])];
  const compiled = formulaCompiler(words, problems).scale(scale, "scale", { scopes }, neutral);
  if (problems.length > 0) throw new WaymarkError(problems);
  return { compiled, fields: words.fields, policy };
}

/** Formulas are parsed, and their fields taken as they are named: nobody has said what there is. */
function unchecked(scale: Scale, words: Words, neutral: number): CompiledScale {
  const trees = scale.levels.map(({ when = false }) =>
    typeof when === "boolean" ? ({ kind: "constant", value: when } as const) : parseFormula(when),
  );
  const reads = scale.reads ?? [...new Set(trees.flatMap(readsOf))].sort();
  const conditions = trees.map((tree) => compileTree(tree, words.tables, words.fields));
  return compileScale(scale, { reads, ids: [] }, conditions, neutral, "scale");
}

/** The words of a part: the fields that it is given, with those that every record of their kinds has. */
function wordsOf({ fields = {}, tables = [], parameters = [] }: PartOptions): Words {
  const base = baseTables.filter(({ kind }) => Object.hasOwn(fields, kind));
  const all = joinFields(Object.fromEntries(base.map(({ kind, fields: own }) => [kind, own])), fields);
  const own = Object.entries(all).flatMap(([kind, list]) =>
    list.map((field) => [`${kind}.${field.id}`, field] as const),
  );
  const today = { id: "today", title: "The day on which the facts are looked at", kind: "date" } as const;
  const settings = [today, ...parameters].map(({ id, title, kind }): [string, Field] => [
    `policy.${id}`,
    { id, title, kind, sensitivity: "ordinary", describes: title },
  ]);
  return {
    fields: new Map([...own, ...settings]),
    fieldsOf: new Map(Object.entries(all).map(([kind, list]) => [kind, [...list]])),
    tables: new Map(tables.map(({ id, entries }) => [id, new Map(Object.entries(entries))])),
    parameters: [...parameters],
    matchPoints: new Set(),
  };
}
