import { type Caseload, type CaseloadTables, type Model, openCaseload, requireOptions } from "@waymark/core";
import type { Allocation, Certificate } from "./allocation.js";
import { pricesByColumn, waitCost } from "./layout.js";
import { findMoves } from "./moves.js";
import { openProblem } from "./open-problem.js";
import { outcomesOf } from "./outcomes.js";
import type { Previous } from "./previous.js";
import type { AllocationProblem } from "./problem.js";
import { assignmentsOf, type SolvedProblem, solveProblem } from "./solve.js";
import { explainWaits } from "./waiting.js";

/** What an allocation may start from. */
export interface AllocateOptions {
  /** An earlier allocation, or its proposals: as few of them as possible move, and `moved` says which and why. */
  readonly previous?: Previous | undefined;
}

/**
 * Propose a mentor, or two who work as a pair, for each open client who has none. The aims stand in
 * `certificate.objective`, the most important first: engagements, pins and locks are kept, the most urgent are
 * served first and as many as possible, earlier proposals stay, then the most points. Prices prove how good it is
 * (see {@link Certificate}): optimal wherever nobody needs two mentors and no budget binds; otherwise they carry
 * the gap. Clients who must wait come with the reason; overrides with what became of them. People decide.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload or with the earlier proposals; `too-large`
 *   where tiers and earlier proposals outgrow exact numbers.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const found = allocate(model, { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] });
 * found.unmatched[0].reason; // => "no-eligible-mentor"
 * found.certificate.gap; // => 0
 * ```
 */
export function allocate(
  model: Model,
  caseload: Caseload | CaseloadTables,
  options: AllocateOptions = {},
): Allocation {
  requireOptions(options, "options", "{ previous: allocation }", ["previous"]);
  const problem = openProblem(openCaseload(model, caseload), options.previous);
  const solved = solveProblem(problem);
  const assignments = assignmentsOf(problem, solved);
  return {
    assignments,
    unmatched: explainWaits(problem, solved.chosen),
    points: assignments.reduce((sum, { kind, points }) => sum + (kind === "proposed" ? points : 0), 0),
    overrides: outcomesOf(problem, solved.chosen),
    previous: problem.previous,
    moved: findMoves(problem, assignments),
    certificate: certificate(problem, solved),
    fingerprint: problem.fingerprint,
  };
}

function certificate(problem: AllocationProblem, { layout, found }: SolvedProblem): Certificate {
  const { pool, seeking, objective, weights } = problem;
  const { cost, bound, prices, rowPrice, isBest } = found;
  const columnPrices = pricesByColumn(layout, prices);
  const clientPrices = new Map(layout.rowAt.map((i, r) => [i, rowPrice[r]!]));
  const byClient = (value: (i: number) => number) =>
    Object.fromEntries(seeking.map((row, i) => [String(pool.clients[row]!.id), value(i) + 0]));
  return {
    objective,
    wait: weights.waits[weights.waits.length - 1]!,
    waits: byClient((i) => waitCost(problem, i)),
    clientPrices: byClient((i) => clientPrices.get(i)!),
    mentorPrices: Object.fromEntries(
      pool.mentors.map(({ id }, column) => [String(id), columnPrices[column]!]),
    ),
    budgetPrice: prices.budget,
    ...{ cost, bound, gap: cost - bound },
    optimal: cost === bound ? "by-prices" : isBest ? "by-search" : "within-gap",
  };
}
