import {
  badInput,
  type Caseload,
  type CaseloadTables,
  type Field,
  type Model,
  openCaseload,
  type ReadCaseload,
  type RecordValues,
  requireOptions,
} from "@waymark/core";
import { type SeededIntegers, seededIntegers } from "@waymark/statistics";
import { riskOf } from "../compile/index.js";
import { type Column, columnsOf } from "./columns.js";
import { givingAwayTogether } from "./pairs.js";
import { tauPoints } from "./tau.js";

/** A fact, or two together, that risks read and that give away an attribute of a person in this caseload. */
export interface ProxyFinding {
  /** The fact, as `engagement.venue`; with `=word` where one word of several is meant; of two, both with `and` between. */
  readonly fact: string;
  /** The same as a list: one, or two that give it away only together. */
  readonly facts: readonly string[];
  /** The attribute, as `client.faith`. */
  readonly attribute: string;
  /** By how much it lowers wrong guesses: Goodman and Kruskal's tau, in points; of two, less what chance gives. */
  readonly association: number;
  /** Of a hundred shuffles of the attribute, how many gave as much by chance; of two, by any pair at all. */
  readonly byChance: number;
  /** Engagements in which both are known. */
  readonly engagements: number;
  /** Risks, controls and duties that read the fact, or one of them. */
  readonly readBy: readonly string[];
}

/** Something that was not looked at, and why. */
export interface NotLookedAt {
  /** A fact as `engagement.note`, an attribute as `client.languages`. */
  readonly name: string;
  readonly because: string;
}

/** A fact that somebody stated not to be identity, although it looks so, and that risks read on their word. */
export interface StatedFact {
  /** As `engagement.age`. */
  readonly fact: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
  readonly readBy: readonly string[];
}

/** What an audit of proxies gives. */
export interface ProxyAudit {
  /** The strongest first. */
  readonly findings: readonly ProxyFinding[];
  /** Facts and attributes about which it says nothing. */
  readonly notLookedAt: readonly NotLookedAt[];
  readonly stated: readonly StatedFact[];
}

/** What the audit is told. */
export interface ProxyOptions {
  /** Fewer engagements than this say nothing, and would tell of people: 20 where left out. */
  readonly least?: number;
  /** The smallest association that is reported, in points: 500 where left out. */
  readonly from?: number;
}

const shuffles = 100;

/** Pairs are looked for in so many engagements at the most. */
const mostForPairs = 400;

/**
 * Facts that predict an identity attribute in a caseload, alone or two together. No risk reads identity; but a fact that gives it away would let
 * it in by another door, and a person should look at how that fact is recorded. Numbers and days are put into bins.
 * Reports associations that chance gave at most once in a hundred seeded shuffles; with many facts, some are still
 * chance. What it cannot look at it names.
 *
 * @throws WaymarkError with every problem of the caseload; `bad-least`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const { findings, notLookedAt } = auditProxies(model, { clients: [], mentors: [] });
 * findings; // => []
 * notLookedAt[0].because; // => "It is known in fewer than 20 relationships."
 * ```
 */
export function auditProxies(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: ProxyOptions = {},
): ProxyAudit {
  requireOptions(options, "options", "{ least: 20 }", ["least", "from"]);
  const { least = 20, from = 500 } = options;
  if (!Number.isInteger(least) || least < 5)
    throw badInput(
      "bad-least",
      "least",
      `The least number is ${least}.`,
      "Give 5 or more: fewer tell of people.",
    );
  const read = openCaseload(model, caseload).records;
  const random = seededIntegers(model.seed);
  const engagements = [...read.engagements].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const sides = [factsOf(model, engagements), attributesOf(model, { ...read, engagements })];
  const notLookedAt: NotLookedAt[] = [];
  const [facts = [], attributes = []] = sides.map((columns) =>
    columns.filter((column) => usable(column, least, notLookedAt)),
  );
  const alone = facts.flatMap((fact) =>
    attributes.flatMap((attribute) => compare(fact, attribute, { least, from }, random)),
  );
  const some = sampled(engagements.length, random);
  if (some.length < engagements.length)
    notLookedAt.push({
      name: "pairs of facts",
      because: `They were looked for in ${some.length} relationships.`,
    });
  const together = attributes.flatMap((attribute) => {
    const telling = alone.filter((one) => one.attribute === attribute.name).map(({ fact }) => fact);
    const others = facts.filter(({ name }) => !telling.includes(name));
    const within = (column: Source): Source => ({
      ...column,
      groups: Int32Array.from(some, (i) => column.groups[i]!),
    });
    const search = { least, from, shuffles, random };
    return givingAwayTogether(others.map(within), within(attribute), search).map(
      ({ facts: [a, b], ...found }): ProxyFinding => {
        const [one, other] = [others[a]!, others[b]!];
        const readBy = [...new Set([...one.readBy, ...other.readBy])].sort();
        const both = [one.name, other.name];
        return { fact: both.join(" and "), facts: both, attribute: attribute.name, ...found, readBy };
      },
    );
  });
  const findings = [...alone, ...together].sort(
    (a, b) =>
      b.association - a.association || (`${a.fact} ${a.attribute}` < `${b.fact} ${b.attribute}` ? -1 : 1),
  );
  return { findings, notLookedAt, stated: statedIn(model) };
}

/** A column with what reads it; one without groups, for a field that cannot be looked at. */
interface Source extends Column {
  readonly readBy: readonly string[];
}

function sourcesOf(
  prefix: string,
  field: Field,
  records: readonly (RecordValues | undefined)[],
  readBy: readonly string[],
): Source[] {
  const columns = columnsOf(field, records);
  if (columns.length === 0)
    return [{ name: `${prefix}.${field.id}`, groups: new Int32Array(0), size: -1, readBy }];
  return columns.map((column) => ({ ...column, name: `${prefix}.${column.name}`, readBy }));
}

function factsOf(model: Model, engagements: readonly RecordValues[]): Source[] {
  return readFacts(model).flatMap(({ field, readBy }) => sourcesOf("engagement", field, engagements, readBy));
}

/** What is not ordinary about client and mentor, for each engagement. */
function attributesOf(
  model: Model,
  read: Pick<ReadCaseload, "clients" | "mentors" | "engagements">,
): Source[] {
  const byId = (records: readonly RecordValues[]) => new Map(records.map((one) => [one.id, one]));
  const people = { client: byId(read.clients), mentor: byId(read.mentors) };
  return (["client", "mentor"] as const).flatMap((kind) => {
    const records = read.engagements.map((one) => people[kind].get(one[kind] ?? null));
    return (model.fieldsOf.get(kind) ?? [])
      .filter(({ sensitivity }) => sensitivity !== "ordinary")
      .flatMap((field) => sourcesOf(kind, field, records, []));
  });
}

/** Whether a column says anything; if not, it is named. */
function usable({ name, groups, size }: Source, least: number, notLookedAt: NotLookedAt[]): boolean {
  const known = groups.reduce((sum, group) => sum + (group >= 0 ? 1 : 0), 0);
  const because =
    size < 0
      ? "A text, an id or a wish: it has no groups to compare."
      : known < least
        ? `It is known in fewer than ${least} relationships.`
        : size < 2
          ? "It is the same in every relationship in which it is known."
          : undefined;
  if (because !== undefined) notLookedAt.push({ name, because });
  return because === undefined;
}

/** Rows for the search of pairs, drawn by the seed where there are very many. */
function sampled(count: number, random: SeededIntegers): number[] {
  const rows = Array.from({ length: count }, (_, i) => i);
  if (count <= mostForPairs) return rows;
  for (let i = 0; i < mostForPairs; i++) {
    const j = i + random.next(count - i);
    [rows[i], rows[j]] = [rows[j]!, rows[i]!];
  }
  return rows.slice(0, mostForPairs);
}

function statedIn(model: Model): StatedFact[] {
  return readFacts(model).flatMap(({ field: { id, notIdentity }, readBy }) =>
    notIdentity ? [{ fact: `engagement.${id}`, ...notIdentity, readBy }] : [],
  );
}

/** The engagement's fields that anything of risk reads, and by what. */
function readFacts(model: Model): { field: Field; readBy: string[] }[] {
  const readers = new Map<string, Set<string>>();
  const add = (reads: readonly string[], by: string) => {
    for (const name of reads) readers.set(name, (readers.get(name) ?? new Set()).add(by));
  };
  for (const { risk, likelihood, impact } of riskOf(model).risks)
    add([...likelihood.reads, ...impact.reads], risk.id);
  for (const [id, { reads }] of riskOf(model).controls) add(reads, id);
  for (const { duty, reads } of riskOf(model).duties) add(reads, duty.id);
  return (model.fieldsOf.get("engagement") ?? []).flatMap((field) => {
    const readBy = readers.get(`engagement.${field.id}`);
    return readBy ? [{ field, readBy: [...readBy].sort() }] : [];
  });
}

function compare(
  fact: Source,
  attribute: Source,
  { least, from }: Required<ProxyOptions>,
  random: SeededIntegers,
): ProxyFinding[] {
  const rows = [...fact.groups.keys()].filter((i) => fact.groups[i]! >= 0 && attribute.groups[i]! >= 0);
  if (rows.length < least) return [];
  const known = rows.map((i) => String(fact.groups[i]));
  const guessed = rows.map((i) => String(attribute.groups[i]));
  const association = tauPoints(known, guessed);
  if (association < from) return [];
  let byChance = 0;
  for (let run = 0; run < shuffles; run++)
    if (tauPoints(known, shuffled(guessed, random)) >= association) byChance++;
  if (byChance > 1) return [];
  const { name, readBy } = fact;
  const engagements = rows.length;
  return [
    { fact: name, facts: [name], attribute: attribute.name, association, byChance, engagements, readBy },
  ];
}

function shuffled(values: readonly string[], random: SeededIntegers): string[] {
  const mixed = [...values];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.next(i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
