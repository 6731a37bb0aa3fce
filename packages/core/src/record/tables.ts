import { type Subject, subjectsOf } from "../compile/subject.js";
import { didYouMean } from "../nearest.js";
import type { PluginData } from "../policy/policy.js";
import type { Problem } from "../problems.js";
import { baseTables } from "./base-tables.js";
import type { RecordPiece, RecordTable } from "./record.js";

/**
 * The kinds of record of a caseload, in order: clients, mentors and engagements, then those that subjects bring, then
 * those of the plugins. Without a model they are those that are known whatever the scheme.
 *
 * @example
 * ```ts
 * tablesOf(undefined).slice(0, 3).map(({ list }) => list); // => ["clients", "mentors", "engagements"]
 * ```
 */
export function tablesOf(
  model: { readonly tables: readonly RecordTable[] } | undefined,
): readonly RecordTable[] {
  return model?.tables ?? tablesWith(subjectsOf([]), []);
}

/** The engine's own tables, those of some subjects, and those of some plugins, under all names that plugins know. */
export function tablesWith(
  subjects: readonly Subject[],
  plugins: readonly Pick<PluginData, "records" | "called">[],
): readonly RecordTable[] {
  const tables = [
    ...baseTables,
    ...subjects.flatMap(({ tables }) => tables ?? []),
    ...plugins.flatMap(({ records = [] }) => records.map(tableOf)),
  ];
  return tables.map((table) => {
    const names = plugins.flatMap(({ called }) => called?.[table.list] ?? []);
    return names.length === 0 ? table : { ...table, also: [...(table.also ?? []), ...names] };
  });
}

/** A problem for each list that a plugin has other names for and that there is not. */
export function calledProblems(
  tables: readonly RecordTable[],
  plugins: readonly Pick<PluginData, "called">[],
): Problem[] {
  const lists = tables.map(({ list }) => list);
  return plugins.flatMap(({ called = {} }, i) =>
    Object.keys(called)
      .filter((list) => !lists.includes(list))
      .map((list) => ({
        code: "unknown-list",
        path: `plugins.${i}.called.${list}`,
        message: `No table has the list ${list}.`,
        hint: didYouMean(list, lists, "list"),
      })),
  );
}

function tableOf({ id, list, title, also = [], describes, fields, facts = [] }: RecordPiece): RecordTable {
  return { kind: id, list, title, also, describes, fields, facts };
}

/** Words by which formulas read something else than a record. */
const taken: readonly string[] = ["policy", "tables", "other"];

/** A problem for each kind of record and each list that two tables share. */
export function tableProblems(tables: readonly RecordTable[]): Problem[] {
  return (["kind", "list"] as const).flatMap((key) => {
    const names = [...(key === "kind" ? taken : []), ...tables.map((table) => table[key])];
    return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map((name) => ({
      code: "defined-twice",
      path: `tables.${name}`,
      message: `Two tables have the ${key} ${name}.`,
      hint: "Give each its own.",
    }));
  });
}
