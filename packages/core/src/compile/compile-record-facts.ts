import type { Field } from "../field/vocabulary.js";
import { didYouMean } from "../nearest.js";
import type { RecordFact, RecordTable } from "../record/record.js";
import { withArticle } from "../words.js";
import type { CompileContext } from "./context.js";
import type { Condition } from "./parts.js";

/** A fact about one kind of record that follows from the rows of another, ready to run. */
export interface CompiledRecordFact {
  readonly fact: RecordFact;
  /** The table whose rows it follows from. */
  readonly table: RecordTable;
  /** The kind of record that says which rows are about which record: the one itself, or one that both point at. */
  readonly by: string;
  /** The field whose day puts rows in order; undefined where no row has a day. */
  readonly day: string | undefined;
  readonly holds: Condition;
  /** Whether another row, read as `other`, keeps a row from counting. */
  readonly endedBy: Condition | undefined;
}

const identityBarredBecause =
  "What follows from a table may be read by risks and duties, and these never read who somebody is.";

/**
 * Compiles the facts of the tables, and makes each a field that formulas may read. A fact may read those before it.
 */
export function compileRecordFacts(
  context: Pick<CompileContext, "words" | "formulas" | "problems">,
  tables: readonly RecordTable[],
): readonly CompiledRecordFact[] {
  return tables.flatMap((table) =>
    (table.facts ?? []).flatMap((fact) => compileFact(context, table, fact, tables) ?? []),
  );
}

function compileFact(
  { words, formulas, problems }: Pick<CompileContext, "words" | "formulas" | "problems">,
  table: RecordTable,
  fact: RecordFact,
  tables: readonly RecordTable[],
): CompiledRecordFact | undefined {
  const path = `tables.${table.list}.facts.${fact.id}`;
  const fail = (at: string, message: string, hint: string): undefined => {
    problems.push({ code: "record-fact", path: `${path}${at}`, message, hint });
    return undefined;
  };
  const own = words.fieldsOf.get(table.kind) ?? [];
  const others = tables.map(({ kind }) => kind).filter((kind) => kind !== table.kind);
  if (!others.includes(fact.of))
    return fail(".of", `There is no other record ${fact.of}.`, didYouMean(fact.of, others, "record"));
  const name = `${fact.of}.${fact.id}`;
  if (words.fields.has(name))
    return fail(".id", `The field ${name} is there already.`, "Give the fact another id.");
  const by = joinedBy(own, fact.of, words.fieldsOf.get(fact.of) ?? []);
  if (by === undefined)
    return fail(
      ".of",
      `No field says which rows are about which ${fact.of}.`,
      `Give the table a field that refers to ${fact.of}, or to a record that ${fact.of} refers to.`,
    );
  if (fact.by !== undefined && !own.some(({ id, refersTo }) => id === fact.by && refersTo === by))
    return fail(
      ".by",
      `No field ${fact.by} of ${table.kind} refers to ${withArticle(by)}.`,
      `Name a field of ${table.kind} that does, or leave it out.`,
    );
  const field = fieldFor(fact, own);
  if (field === undefined)
    return fail(
      ".field",
      `The fact takes ${fact.take}, and its field does not fit.`,
      fact.take === "last"
        ? `Name a field of ${table.kind}.`
        : `Name a field of ${table.kind} that holds words or ids.`,
    );
  const rights = { scopes: [table.kind, fact.of, "policy"], identityBarredBecause, nobodySingledOut: true };
  const taken = own.filter(({ id, sensitivity }) => id === fact.field && sensitivity === "ordinary");
  const also = taken.filter(({ kind }) => !isOfAnybody(kind)).map(({ id }) => `${table.kind}.${id}`);
  const { holds } = formulas.condition({ when: fact.where }, path, rights, also);
  const both = { ...rights, other: table.kind };
  const endedBy =
    fact.unless === undefined
      ? undefined
      : formulas.condition({ when: fact.unless }, `${path}.unless`, both).holds;
  words.fields.set(name, field);
  const day =
    own.find(({ kind, required }) => kind === "date" && required) ?? own.find(({ kind }) => kind === "date");
  return { fact, table, by, day: day?.id, holds, endedBy };
}

/** Whether no risk may read it whoever takes it: the fact is of the same kind, and barred as such. */
function isOfAnybody(kind: Field["kind"]): boolean {
  return ["identifier", "identifiers", "text", "choices"].includes(kind);
}

/** The kind of record that rows and the records of a fact have in common. */
function joinedBy(own: readonly Field[], of: string, theirs: readonly Field[]): string | undefined {
  const kinds = own.flatMap(({ kind, refersTo }) => (kind === "identifier" && refersTo ? [refersTo] : []));
  if (kinds.includes(of)) return of;
  return kinds.find((one) => theirs.some(({ kind, refersTo }) => kind === "identifier" && refersTo === one));
}

/** The field that a fact is, for those who read it; undefined where it cannot be taken. */
function fieldFor(
  { id, title, describes, take, field }: RecordFact,
  own: readonly Field[],
): Field | undefined {
  const plain = { id, title, describes, sensitivity: "ordinary" } as const;
  if (take === "any") return { ...plain, kind: "boolean" };
  if (take === "count") return { ...plain, kind: "integer", min: 0 };
  const from = own.find((one) => one.id === field);
  if (from === undefined) return undefined;
  const { kind, values, sensitivity, notIdentity } = from;
  const known = {
    ...plain,
    sensitivity,
    ...(values ? { values } : {}),
    ...(notIdentity ? { notIdentity } : {}),
  };
  if (take === "last") return { ...known, kind };
  if (kind === "category" || kind === "categories") return { ...known, kind: "categories" };
  return kind === "identifier" || kind === "identifiers" ? { ...known, kind: "identifiers" } : undefined;
}
