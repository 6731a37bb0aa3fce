import { type Subject, subjectsOf } from "../compile/subject.js";
import type { Problem } from "../problems.js";
import type { RecordTable } from "../schemas/record.js";
import { baseTables } from "./base.js";

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
  return model?.tables ?? tablesWith(subjectsOf([]));
}

/** The engine's own tables and those of some subjects. */
export function tablesWith(subjects: readonly Subject[]): readonly RecordTable[] {
  return [...baseTables, ...subjects.flatMap(({ tables }) => tables ?? [])];
}

/** A problem for each kind of record and each list that two tables share. */
export function tableProblems(tables: readonly RecordTable[]): Problem[] {
  return (["kind", "list"] as const).flatMap((key) => {
    const names = tables.map((table) => table[key]);
    return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map((name) => ({
      code: "defined-twice",
      path: `tables.${name}`,
      message: `Two tables have the ${key} ${name}.`,
      hint: "Give each its own.",
    }));
  });
}
