import {
  type Caseload,
  type CaseloadTables,
  type Field,
  fillSentence,
  type Model,
  openCaseload,
  titleOf,
} from "@waymark/core";
import { openProblem } from "../allocation/open-problem.js";
import type { AllocationProblem } from "../allocation/problem.js";
import { matchingOf } from "../compile/index.js";
import type { OpenColumns } from "../score/bars.js";
import type { BindingWish } from "../score/plan.js";
import type { Pool } from "../score/pool.js";
import { remedyOf, wishWords } from "../score/rules.js";
import { beyondMentors } from "./terms.js";

/** How well the pool meets one rule or binding wish, over the clients who seek a mentor. */
export interface RuleCoverage {
  readonly rule: string;
  readonly title: string;
  readonly source: string;
  /** Clients who seek a mentor and where it applies. */
  readonly clients: number;
  /** Of these, those with at least one mentor who meets it. */
  readonly covered: number;
  /** Those with no such mentor. */
  readonly without: readonly string[];
}

/** How well the pool covers the clients with one value of a field. */
export interface ValueCoverage {
  /** The value; null where it is not known. */
  readonly value: string | null;
  readonly says: string;
  /** Clients who seek a mentor. */
  readonly clients: number;
  /** Of these, those with at least one eligible mentor. */
  readonly covered: number;
  /** Mentors eligible for at least one of them. */
  readonly mentors: number;
}

/** Coverage by one field of the client, such as type of extremism or district. */
export interface FieldCoverage {
  readonly field: string;
  readonly title: string;
  /** Whether a rule reads it, so that who is eligible can depend on it. */
  readonly byRule: boolean;
  readonly values: readonly ValueCoverage[];
}

/** Clients who have one value of each of two fields. */
export interface CoverageCell extends Omit<ValueCoverage, "value" | "says"> {
  /** Places in the grid's `rows` and `columns`. */
  readonly row: number;
  readonly column: number;
}

/** Coverage by two fields of the client at once, such as type of extremism by district. */
export interface CoverageGrid {
  readonly rowTitle: string;
  readonly columnTitle: string;
  /** Values that clients who seek a mentor have, in words. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Only where there is a client, by row and column. */
  readonly cells: readonly CoverageCell[];
}

/** A client that no recruit can help, and what would: rules that read the client only. */
export interface BeyondRecruiting {
  readonly client: string;
  readonly rules: readonly { readonly rule: string; readonly title: string; readonly remedy: string }[];
}

/** What the pool covers, by rule and by the fields that rules and factors read. */
export interface PoolCoverage {
  readonly rules: readonly RuleCoverage[];
  readonly fields: readonly FieldCoverage[];
  /**
   * The first category that a rule reads by the first other category that is read, such as type by place; the
   * longer one down. Null where fewer than two are read, or nobody seeks a mentor.
   */
  readonly grid: CoverageGrid | null;
  readonly beyondRecruiting: readonly BeyondRecruiting[];
}

/**
 * What the pool covers, for the open clients who seek a mentor: rule by rule and wish by wish, and by the values
 * of every category that a rule or a factor in use reads of the client, such as type and place. It
 * counts who is eligible, full or not. For the scheme's own use: small numbers are not protected.
 *
 * @throws WaymarkError for a caseload that cannot be read.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const found = poolCoverage(model, { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] });
 * found.rules.find(({ rule }) => rule === "covers-type").without; // => ["C-1"]
 * found.beyondRecruiting[0].rules[0].rule; // => "consent"
 * ```
 */
export function poolCoverage(model: Model, caseload: Caseload | CaseloadTables): PoolCoverage {
  const problem = openProblem(openCaseload(model, caseload));
  const { pool, seeking } = problem;
  const beyond = seeking.flatMap((row) => {
    const client = pool.clients[row]!;
    const facts = { client, policy: model.policyFacts };
    const rules = beyondMentors(model, client).map(({ rule, holds }) => ({
      rule: rule.id,
      title: rule.title,
      remedy: fillSentence(remedyOf(rule, holds(facts)), facts, model.fields),
    }));
    return rules.length === 0 ? [] : [{ client: String(client.id), rules }];
  });
  return {
    rules: [...ruleCoverage(problem), ...wishCoverage(problem)],
    fields: fieldCoverage(problem),
    grid: gridOf(problem),
    beyondRecruiting: beyond,
  };
}

function coverage(
  pool: Pool,
  rows: readonly number[],
  open: OpenColumns,
): Pick<RuleCoverage, "clients" | "covered" | "without"> {
  const without = rows.filter((row) => open(row).every((word) => word === 0));
  return {
    clients: rows.length,
    covered: rows.length - without.length,
    without: without.map((row) => String(pool.clients[row]!.id)),
  };
}

function ruleCoverage({ pool, seeking }: AllocationProblem): RuleCoverage[] {
  return pool.rules.map(({ rule, open }) => ({
    ...{ rule: rule.id, title: rule.title, source: rule.source },
    ...coverage(pool, seeking, open),
  }));
}

/** Binding wishes, by factor or named value and kind of wish, over the clients who have them. */
function wishCoverage({ pool, seeking }: AllocationProblem): RuleCoverage[] {
  const held = new Map<string, { readonly wish: BindingWish; readonly rows: number[] }>();
  for (const row of seeking)
    for (const wish of pool.plans[row]!.wishes) {
      const key = `${wishWords(wish).rule}:${wish.wish}`;
      const known = held.get(key) ?? { wish, rows: [] };
      held.set(key, known);
      known.rows.push(row);
    }
  return [...held]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, { wish, rows }]) => {
      const { title, source } = wishWords(wish);
      return { rule, title, source, ...coverage(pool, rows, pool.openToWish(wish)) };
    });
}

/** Categories of the client that a rule, or a factor that counts, reads: those that rules read first. */
function categoriesRead(model: Model): { readonly field: Field; readonly byRule: boolean }[] {
  const factors = matchingOf(model).factors.filter(({ mode, weight }) => mode !== "off" && weight > 0);
  const byFactor = new Set(factors.flatMap(({ similar }) => similar.reads));
  const byRule = new Set(matchingOf(model).rules.flatMap(({ reads }) => reads));
  const fields = (model.fieldsOf.get("client") ?? []).filter(({ kind }) => kind === "category");
  return fields
    .filter(({ id }) => byRule.has(`client.${id}`) || byFactor.has(`client.${id}`))
    .map((field) => ({ field, byRule: byRule.has(`client.${field.id}`) }));
}

/** The rows of clients who seek a mentor, by their value of a field, in the order of the vocabulary; unknown last. */
function rowsByValue({ pool, seeking }: AllocationProblem, field: Field) {
  const rowsOf = new Map<string | null, number[]>();
  for (const row of seeking) {
    const value = (pool.clients[row]![field.id] ?? null) as string | null;
    rowsOf.set(value, [...(rowsOf.get(value) ?? []), row]);
  }
  return [...(field.values?.map(({ id }) => id) ?? []), null].flatMap((value) => {
    const rows = rowsOf.get(value);
    return rows ? [{ value, says: value === null ? "not known" : titleOf(field, value), rows }] : [];
  });
}

function fieldCoverage(problem: AllocationProblem): FieldCoverage[] {
  return categoriesRead(problem.model).map(({ field, byRule }) => ({
    ...{ field: `client.${field.id}`, title: field.title, byRule },
    values: rowsByValue(problem, field).map(
      ({ value, says, rows }): ValueCoverage => ({ value, says, ...countEligible(problem.pool, rows) }),
    ),
  }));
}

function gridOf(problem: AllocationProblem): CoverageGrid | null {
  const read = categoriesRead(problem.model);
  const first = read.find(({ byRule }) => byRule) ?? read[0];
  const second = read.find((one) => one !== first);
  if (!first || !second || problem.seeking.length === 0) return null;
  const sides = [first, second].map(({ field }) => ({ field, values: rowsByValue(problem, field) }));
  const [down, across] = sides.sort((a, b) => b.values.length - a.values.length);
  const cells = down!.values.flatMap(({ rows }, row) =>
    across!.values.flatMap((one, column): CoverageCell[] => {
      const both = one.rows.filter((client) => rows.includes(client));
      return both.length === 0 ? [] : [{ row, column, ...countEligible(problem.pool, both) }];
    }),
  );
  return {
    ...{ rowTitle: down!.field.title, columnTitle: across!.field.title },
    rows: down!.values.map(({ says }) => says),
    columns: across!.values.map(({ says }) => says),
    cells,
  };
}

function countEligible(pool: Pool, rows: readonly number[]) {
  const width = pool.mentors.length;
  const mentors = new Set<number>();
  let covered = 0;
  for (const row of rows) {
    let any = false;
    for (let column = 0; column < width; column++) {
      if (pool.eligible[row * width + column] !== 1) continue;
      mentors.add(column);
      any = true;
    }
    if (any) covered += 1;
  }
  return { clients: rows.length, covered, mentors: mentors.size };
}
