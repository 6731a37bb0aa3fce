import { badInput, type Field, type Model, type RecordValues, type Value } from "@waymark/core";
import { kindOf, type Row, type RowsOf } from "./rows.js";
import type { Clause, ListName, Rows } from "./types.js";

/** Rows that meet the clauses, and rows of which it is not known. */
export interface Chosen {
  readonly list: ListName;
  readonly rows: readonly Row[];
  readonly missing: readonly Row[];
}

/**
 * Rows that meet every clause. A row of which a clause is not known is missing, unless another clause rules it out.
 *
 * @throws WaymarkError `identity-barred` when a clause reads a field that is not ordinary.
 */
export function choose(model: Model, all: RowsOf, wanted: Rows, from?: readonly Row[]): Chosen {
  const tests = wanted.where.map((clause) => clauseTest(model, all, wanted.list, clause));
  const rows: Row[] = [];
  const missing: Row[] = [];
  for (const row of from ?? all[wanted.list]) {
    const answers = tests.map((test) => test(row.record));
    if (answers.includes(false)) continue;
    (answers.includes(null) ? missing : rows).push(row);
  }
  return { list: wanted.list, rows, missing };
}

/** The definition of a field, refused where it is an identity or special category data. */
export function ordinaryField(model: Model, list: ListName, id: string): Field {
  const name = `${kindOf(list)}.${id}`;
  const field = model.fields.get(name);
  if (field === undefined)
    throw badInput(
      "unknown-field",
      "counts",
      `There is no field ${name}.`,
      "Define it in a plugin's vocabulary.",
    );
  if (field.sensitivity === "ordinary") return field;
  throw badInput(
    "identity-barred",
    "counts",
    `A measure reads ${name}, which is not an ordinary field.`,
    "No indicator is an identity: measure what is said and done, not who somebody is.",
  );
}

type Test = (record: RecordValues) => boolean | null;

function clauseTest(model: Model, all: RowsOf, list: ListName, clause: Clause): Test {
  const field = ordinaryField(model, list, clause.field);
  if (clause.kind === "known") return (record) => !isMissing(record[clause.field]);
  if (clause.kind === "given")
    return (record) => (isMissing(record[clause.field]) ? null : valuesOf(record[clause.field]).length > 0);
  if (clause.kind === "among") {
    const named = namedBy(model, all, clause);
    return (record) => (isMissing(record[clause.field]) ? null : named.has(String(record[clause.field])));
  }
  const compare = comparison(field, clause);
  return (record) => {
    const value = record[clause.field];
    return isMissing(value) ? null : compare(value as Value);
  };
}

function namedBy(model: Model, all: RowsOf, clause: Extract<Clause, { kind: "among" }>): ReadonlySet<string> {
  const { rows } = choose(model, all, clause.rows);
  return new Set(
    clause.fields.flatMap((id) => {
      ordinaryField(model, clause.rows.list, id);
      return rows.flatMap(({ record }) => valuesOf(record[id]));
    }),
  );
}

function comparison(field: Field, clause: Extract<Clause, { kind: "compare" }>): (value: Value) => boolean {
  const { operator, word } = clause;
  if (field.kind === "boolean") return (value) => (value === (word === "yes")) === (operator === "=");
  if (field.kind === "integer" || field.kind === "date") {
    const number = Number(word);
    return (value) => {
      if (operator === ">=") return Number(value) >= number;
      if (operator === "<=") return Number(value) <= number;
      return (Number(value) === number) === (operator === "=");
    };
  }
  return (value) => valuesOf(value).includes(word) === (operator === "=");
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
