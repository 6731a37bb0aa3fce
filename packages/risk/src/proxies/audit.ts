import {
  badInput,
  type Caseload,
  type Field,
  type Model,
  type RecordValues,
  readCaseload,
  type SeededIntegers,
  seededIntegers,
} from "@waymark/core";
import { goodmanKruskalTau } from "./tau.js";

/** A fact that risks read and that gives away an attribute of a person in this caseload. */
export interface ProxyFinding {
  /** The fact, as `engagement.venue`; with `=word` where one word of several is meant. */
  readonly fact: string;
  /** The attribute, as `client.faith`. */
  readonly attribute: string;
  /** By how much it lowers wrong guesses: Goodman and Kruskal's tau, in points. */
  readonly association: number;
  /** Of a hundred shuffles of the attribute, how many gave as much by chance. */
  readonly byChance: number;
  /** Engagements in which both are known. */
  readonly engagements: number;
  /** Risks, controls and duties that read the fact. */
  readonly readBy: readonly string[];
}

/** What the audit is told. */
export interface ProxyOptions {
  /** Fewer engagements than this say nothing, and would tell of people: 20 where left out. */
  readonly least?: number;
  /** The smallest association that is reported, in points: 500 where left out. */
  readonly from?: number;
}

const shuffles = 100;

/**
 * Facts that predict an identity attribute in a caseload. No risk reads identity; but a fact that gives it away would let
 * it in by another door, and a person should look at how that fact is recorded. Reports associations that chance
 * gave at most once in a hundred seeded shuffles; with many pairs, some are still chance. Attributes with one value are left out.
 *
 * @throws WaymarkError with every problem of the caseload; `bad-least`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * auditProxies(model, { clients: [], mentors: [] }); // => []
 * ```
 */
export function auditProxies(model: Model, caseload: Caseload, options: ProxyOptions = {}): ProxyFinding[] {
  const { least = 20, from = 500 } = options;
  if (!Number.isInteger(least) || least < 5)
    throw badInput(
      "bad-least",
      "least",
      `The least number is ${least}.`,
      "Give 5 or more: fewer tell of people.",
    );
  const read = readCaseload(model, caseload);
  const byId = (records: readonly RecordValues[]) => new Map(records.map((one) => [one.id, one]));
  const people = { client: byId(read.clients), mentor: byId(read.mentors) };
  const random = seededIntegers(model.seed);
  const facts = readFacts(model).flatMap(({ field, readBy }) =>
    columnsOf(field, read.engagements).map((column) => ({
      ...column,
      name: `engagement.${column.name}`,
      readBy,
    })),
  );
  const attributes = (["client", "mentor"] as const).flatMap((kind) =>
    (model.fieldsOf.get(kind) ?? [])
      .filter(({ sensitivity }) => sensitivity !== "ordinary")
      .flatMap((field) => {
        const records = read.engagements.map((one) => people[kind].get(one[kind] ?? null));
        return columnsOf(field, records).map((column) => ({ ...column, name: `${kind}.${column.name}` }));
      }),
  );
  return facts
    .flatMap((fact) => attributes.flatMap((attribute) => compare(fact, attribute, { least, from }, random)))
    .sort(
      (a, b) =>
        b.association - a.association || (`${a.fact} ${a.attribute}` < `${b.fact} ${b.attribute}` ? -1 : 1),
    );
}

interface Column {
  readonly name: string;
  /** One value for each engagement; null where it is not known. */
  readonly values: readonly (string | null)[];
}

/** The engagement's category and yes/no fields that anything of risk reads, and by what. */
function readFacts(model: Model): { field: Field; readBy: string[] }[] {
  const readers = new Map<string, Set<string>>();
  const add = (reads: readonly string[], by: string) => {
    for (const name of reads) readers.set(name, (readers.get(name) ?? new Set()).add(by));
  };
  for (const { risk, likelihood, impact } of model.risks)
    add([...likelihood.reads, ...impact.reads], risk.id);
  for (const [id, { control }] of model.controls) add(control.reads, id);
  for (const { duty } of model.duties) add(duty.reads, duty.id);
  return (model.fieldsOf.get("engagement") ?? []).flatMap((field) => {
    const readBy = readers.get(`engagement.${field.id}`);
    return readBy ? [{ field, readBy: [...readBy].sort() }] : [];
  });
}

/** A field as columns of single values: itself, or one yes/no column for each of its words. */
function columnsOf(field: Field, records: readonly (RecordValues | undefined)[]): Column[] {
  const cellOf = (record: RecordValues | undefined) => record?.[field.id] ?? null;
  if (field.kind === "category" || field.kind === "boolean") {
    const values = records.map((record) => {
      const value = cellOf(record);
      return value === null ? null : String(value);
    });
    return [{ name: field.id, values }];
  }
  if (field.kind !== "categories") return [];
  return (field.values ?? []).map(({ id }) => ({
    name: `${field.id}=${id}`,
    values: records.map((record) => {
      const value = cellOf(record);
      return Array.isArray(value) ? String(value.includes(id)) : null;
    }),
  }));
}

function compare(
  fact: Column & { readonly readBy: readonly string[] },
  attribute: Column,
  { least, from }: Required<ProxyOptions>,
  random: SeededIntegers,
): ProxyFinding[] {
  const rows = fact.values.flatMap((value, i) => (value !== null && attribute.values[i] !== null ? [i] : []));
  if (rows.length < least) return [];
  const known = rows.map((i) => fact.values[i]!);
  const guessed = rows.map((i) => attribute.values[i]!);
  const association = goodmanKruskalTau(known, guessed);
  if (association < from) return [];
  let byChance = 0;
  for (let run = 0; run < shuffles; run++)
    if (goodmanKruskalTau(known, shuffled(guessed, random)) >= association) byChance++;
  if (byChance > 1) return [];
  const { name, readBy } = fact;
  return [{ fact: name, attribute: attribute.name, association, byChance, engagements: rows.length, readBy }];
}

function shuffled(values: readonly string[], random: SeededIntegers): string[] {
  const mixed = [...values];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.next(i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
