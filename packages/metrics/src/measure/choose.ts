import type { Model, RecordValues, Value } from "@waymark/core";
import type { CompiledRows, CountedList } from "../compile/index.js";
import type { Row, RowsOf } from "./rows.js";

/** Rows that meet the conditions, and rows where that is not known. */
export interface Chosen {
  readonly list: CountedList;
  readonly rows: readonly Row[];
  readonly missing: readonly Row[];
}

type Test = (record: RecordValues) => boolean | null;

/**
 * Chooses the rows that meet every condition of a measure. A row of which a condition is not known is missing, unless
 * another condition rules it out.
 *
 * @param from the rows to choose from; all rows of the list where left out
 */
export function choose(model: Model, all: RowsOf, wanted: CompiledRows, from?: readonly Row[]): Chosen {
  const tests = testsOf(model, all, wanted);
  const rows: Row[] = [];
  const missing: Row[] = [];
  for (const row of from ?? all[wanted.list]) {
    const answers = tests.map((test) => test(row.record));
    if (answers.includes(false)) continue;
    (answers.includes(null) ? missing : rows).push(row);
  }
  return { list: wanted.list, rows, missing };
}

function testsOf(model: Model, all: RowsOf, { kind, known, where, namedBy }: CompiledRows): Test[] {
  const tests: Test[] = known.map((field) => (record) => !isMissing(record[field]));
  if (where) tests.push((record) => where({ [kind]: record, policy: model.policyFacts }));
  if (namedBy) {
    const { rows } = choose(model, all, namedBy.rows);
    const names = new Set(
      namedBy.fields.flatMap((field) => rows.flatMap(({ record }) => valuesOf(record[field]))),
    );
    tests.push((record) => (isMissing(record[namedBy.as]) ? null : names.has(String(record[namedBy.as]))));
  }
  return tests;
}

/** The words of a value: none where it is missing, several for a set. */
export function valuesOf(value: Value | undefined): string[] {
  if (isMissing(value)) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** Whether nothing is known. An empty set is known to be empty. */
export function isMissing(value: Value | undefined): boolean {
  return value === null || value === undefined;
}
