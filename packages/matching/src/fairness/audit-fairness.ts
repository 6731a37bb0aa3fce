import {
  badInput,
  type Caseload,
  type CaseloadTables,
  type Field,
  type Model,
  openCaseload,
  requireOptions,
} from "@waymark/core";
import type { Allocation } from "../allocation/allocation.js";
import { openProblem } from "../allocation/open-problem.js";
import type { AllocationProblem } from "../allocation/problem.js";
import { fieldsRead } from "../score/plan.js";
import { rankMentors } from "../shortlist/shortlist.js";
import {
  type AuditExtent,
  type ClientChange,
  type Counterfactual,
  counterfactual,
} from "./counterfactual.js";
import { type GroupCounts, type GroupTable, groupTable, type Outcome, overallCounts } from "./groups.js";
import type { ChangeReason } from "./reasons.js";

/** What depends on protected fields for one client; only fields on which something does. */
export interface ClientAudit {
  readonly client: string;
  readonly changes: readonly ClientChange[];
}

/** What depends on one protected field, over all clients. */
export interface FieldAudit {
  readonly field: string;
  readonly title: string;
  readonly sensitivity: Field["sensitivity"];
  /** Whether any rule or factor that counts for some client reads it. If not, nothing can depend on it. */
  readonly read: boolean;
  /** Clients where a change of this field alone would change the thing. */
  readonly eligibility: number;
  readonly rank: number;
  readonly first: number;
  readonly allocation: number;
  readonly through: readonly ChangeReason[];
}

/** A change that nothing justifies. */
export interface FairnessFinding {
  readonly field: string;
  readonly title: string;
  /** Through what, as `rule:some-rule`; null where no reason was found at all. */
  readonly through: string | null;
  readonly says: string;
  readonly clients: readonly string[];
}

/**
 * Who waits and with what points, by group; and what would change if one protected field were another. `tables`
 * are protected against disclosure; `overall` is the scheme's own total, which readers are taken to know. The
 * rest, from `audit` on, names clients or counts them unprotected, and is for the scheme's own use.
 */
export interface FairnessReport {
  /** Counts from 1 to below this are not shown. */
  readonly threshold: number;
  readonly overall: GroupCounts;
  readonly tables: readonly GroupTable[];
  /** Protected fields that were not looked at, and why. */
  readonly skipped: readonly { readonly field: string; readonly title: string; readonly why: string }[];
  readonly extent: AuditExtent;
  readonly audit: readonly FieldAudit[];
  readonly clients: readonly ClientAudit[];
  readonly findings: readonly FairnessFinding[];
}

/** How an audit is run. */
export interface FairnessOptions {
  /** Counts from 1 to below this are not shown, and more where they could be worked out. 10 if absent. */
  readonly threshold?: number;
  /** How many values of a field to try for a client, the most frequent first. 64 if absent. */
  readonly values?: number;
  /** How many allocations to solve again at most. 1 000 if absent. */
  readonly solves?: number;
}

/**
 * Audit an allocation. First, who waits and with what points, by each identity or special-category field of the
 * client, with 95 % Wilson intervals and small groups protected. Second, the counterfactual: for every open
 * client and each such field, whether another value alone would change who is eligible, the order of mentors, or
 * the allocation that this model makes, and through which justified factor. A change that nothing justifies is a
 * finding. A difference between groups is not proof of unfairness, nor is its absence proof of fairness.
 *
 * A rule counts as justified by a factor that the policy counts for the client, that reads the same field and
 * states justification and lawful basis; a wish by the client who has it. Text, ids and wishes are not varied.
 *
 * The work is bounded: per client at most `values` changes a field, each as dear as one row of a shortlist; at
 * most `solves` allocations. `extent` says how far it went.
 *
 * @param allocation an allocation of this caseload: each open client in it once
 * @throws WaymarkError for a caseload that cannot be read, an allocation of other clients, or an option below 1.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const caseload = { clients: [{ id: "C-1", extremism_type: "animal-rights", faith: "none" }], mentors: [] };
 * const report = auditFairness(model, caseload, allocate(model, caseload));
 * report.overall.waiting; // => 1
 * report.tables[0].rows.filter(({ clients }) => clients === null).length; // => 1
 * report.findings; // => []
 * ```
 */
export function auditFairness(
  model: Model,
  caseload: Caseload | CaseloadTables,
  allocation: Allocation,
  options: FairnessOptions = {},
): FairnessReport {
  requireOptions(options, "options", "{ threshold: 10 }", ["threshold", "values", "solves"]);
  const { threshold = 10, values = 64, solves = 1_000 } = options;
  checkOptions({ threshold, values, solves });
  const problem = openProblem(openCaseload(model, caseload));
  const outcomes = outcomesOf(problem, allocation);
  const fields = (model.fieldsOf.get("client") ?? []).filter(({ sensitivity }) => sensitivity !== "ordinary");
  const varied = fields.filter(canVary);
  const found = counterfactual(problem, varied, { values, solves });
  return {
    threshold,
    overall: overallCounts(outcomes),
    tables: varied.map((field) => groupTable(field, outcomes, threshold)),
    skipped: fields
      .filter((field) => !canVary(field))
      .map(({ id, title, kind }) => ({
        ...{ field: `client.${id}`, title },
        why:
          kind === "choices"
            ? "What the client asks for is not a trait of the client."
            : "It has no list of values to group by or to change to.",
      })),
    extent: found.extent,
    audit: varied.map((field) => auditField(problem, field, found)),
    clients: found.clients.filter(({ changes }) => changes.length > 0),
    findings: varied.flatMap((field) => findingsOf(field, found)),
  };
}

function checkOptions(options: Readonly<Record<"threshold" | "values" | "solves", number>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (Number.isInteger(value) && value >= (name === "solves" ? 0 : 1)) continue;
    throw badInput(
      "range",
      `options.${name}`,
      "This is not a whole number that fits.",
      name === "solves" ? "Give 0 or more." : "Give 1 or more.",
    );
  }
}

function canVary({ kind }: Field): boolean {
  return kind === "category" || kind === "categories" || kind === "boolean";
}

/** Each open client with the points of their pair, as the allocation has it. */
function outcomesOf({ pool }: AllocationProblem, { assignments, unmatched }: Allocation): Outcome[] {
  const pairs = new Map(assignments.map(({ client, points }) => [client, points]));
  const waiting = new Set(unmatched.map(({ client }) => client));
  const open = new Set(pool.clients.map(({ id }) => String(id)));
  const all = [...pairs.keys(), ...waiting];
  if (all.length !== open.size || all.some((id) => !open.has(id)))
    throw badInput(
      "other-allocation",
      "allocation",
      "The allocation is not of this caseload: its clients are not the open clients.",
      "Give the allocation that allocate made from this caseload.",
    );
  return pool.clients.map((client, row) => {
    const best = rankMentors(pool, row)[0];
    return {
      client,
      points: pairs.get(String(client.id)) ?? null,
      best: best === undefined ? null : pool.points[row * pool.mentors.length + best]!,
    };
  });
}

function auditField({ model, pool }: AllocationProblem, field: Field, found: Counterfactual): FieldAudit {
  const name = `client.${field.id}`;
  const changes = found.clients.flatMap((one) => one.changes.filter((change) => change.field === name));
  const count = (key: "eligibility" | "rank" | "first" | "allocation") =>
    changes.filter((change) => change[key] === true).length;
  const { title, sensitivity } = field;
  const reasons = found.reasons.get(field.id) ?? new Map();
  const read = pool.plans.some((plan) => fieldsRead(model, plan).has(name));
  return {
    ...{ field: name, title, sensitivity, read },
    eligibility: count("eligibility"),
    rank: count("rank"),
    first: count("first"),
    allocation: count("allocation"),
    through: [...reasons.keys()].sort().map((key) => reasons.get(key)!),
  };
}

/** Changes through what nobody has justified, and changes through nothing that could be found. */
function findingsOf(field: Field, { clients, reasons }: Counterfactual): FairnessFinding[] {
  const name = `client.${field.id}`;
  const { title } = field;
  const withChange = (test: (change: ClientChange) => boolean) =>
    clients
      .filter(({ changes }) => changes.some((change) => change.field === name && test(change)))
      .map(({ client }) => client);
  const unjustified = [...(reasons.get(field.id) ?? [])]
    .filter(([, { justified }]) => !justified)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, reason]): FairnessFinding => {
      const says = `Changing ${title.toLowerCase()} alone changes results through the ${reason.kind} “${reason.title}”, which nothing justifies.`;
      return {
        field: name,
        title,
        through: key,
        says,
        clients: withChange((change) => change.unjustified.includes(key)),
      };
    });
  const unexplained = withChange(({ through }) => through.length === 0);
  if (unexplained.length === 0) return unjustified;
  const says = `Changing ${title.toLowerCase()} alone changes results, and no rule or factor accounts for it.`;
  return [...unjustified, { field: name, title, through: null, says, clients: unexplained }];
}
