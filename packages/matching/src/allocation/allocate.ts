import { type Caseload, type Model, readCaseload } from "@waymark/core";
import { assign } from "../assignment/index.js";
import { besidesMentors, countRules, recruitProfile } from "../shortlist/reasons.js";
import type { Allocation, AssignedPair, Certificate, Unmatched } from "../types.js";
import { type AllocationProblem, allocationProblem, fullPoints } from "./problem.js";

/** The most that a cell may cost; a forbidden one costs this. */
const forbidden = 2_147_483_647;

const objective = [
  "Clients whose mentoring goes on keep their mentor.",
  "As many of the others as possible are served.",
  "Among such allocations, the points of the proposed pairs sum to as many as possible.",
] as const;

/**
 * Propose one mentor for each open client who has none: as many clients as possible served within the mentors'
 * free places, then the most points. Optimal, with prices that prove it (see {@link Certificate}); clients who
 * must wait come with the reason. People decide.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * allocate(model, { clients: [{ id: "C-1", extremism_type: "animal-rights" }], mentors: [] }).unmatched[0].reason; // => "no-eligible-mentor"
 * ```
 */
export function allocate(model: Model, caseload: Caseload): Allocation {
  const problem = allocationProblem(model, readCaseload(model, caseload));
  const { pool, seeking } = problem;
  const columns = pool.mentors.length;
  const solved = solve(problem);
  const assignments: AssignedPair[] = problem.kept.map(({ client, mentor }) => {
    const row = pool.clients.findIndex(({ id }) => id === client);
    return pair(
      problem,
      row,
      pool.mentors.findIndex(({ id }) => id === mentor),
      "kept",
    );
  });
  const unmatched: Unmatched[] = [];
  seeking.forEach((row, i) => {
    const column = solved.rowToColumn[i]!;
    if (column < columns) assignments.push(pair(problem, row, column, "proposed"));
    else unmatched.push(explainWait(problem, row));
  });
  assignments.sort((a, b) =>
    a.client < b.client ? -1 : a.client > b.client ? 1 : a.mentor < b.mentor ? -1 : 1,
  );
  return {
    assignments,
    unmatched,
    points: assignments.reduce((sum, { kind, points }) => sum + (kind === "proposed" ? points : 0), 0),
    certificate: certificate(problem, solved),
    fingerprint: problem.fingerprint,
  };
}

type Solved = ReturnType<typeof assign>;

/** The seeking clients against the mentors and one more column, where they wait: a perfect assignment exists. */
function solve({ pool, seeking, free, wait }: AllocationProblem): Solved {
  const mentors = pool.mentors.length;
  const columns = mentors + 1;
  const cost =
    wait < forbidden ? new Int32Array(seeking.length * columns) : new Float64Array(seeking.length * columns);
  const never = wait < forbidden ? forbidden : Number.POSITIVE_INFINITY;
  seeking.forEach((row, i) => {
    for (let column = 0; column < mentors; column++) {
      const cell = row * mentors + column;
      cost[i * columns + column] =
        pool.eligible[cell] === 1 && free[column]! > 0 ? fullPoints - pool.points[cell]! : never;
    }
    cost[i * columns + mentors] = wait;
  });
  const capacities = Int32Array.from([...free, seeking.length + 1]);
  return assign({ rows: seeking.length, columns, cost, capacities });
}

function pair(
  { pool }: AllocationProblem,
  row: number,
  column: number,
  kind: AssignedPair["kind"],
): AssignedPair {
  const cell = row * pool.mentors.length + column;
  return {
    client: String(pool.clients[row]!.id),
    mentor: String(pool.mentors[column]!.id),
    points: pool.points[cell]!,
    low: pool.low[cell]!,
    high: pool.high[cell]!,
    kind,
  };
}

function explainWait({ model, pool }: AllocationProblem, row: number): Unmatched {
  const client = pool.clients[row]!;
  const plan = pool.plans[row]!;
  const start = row * pool.mentors.length;
  const eligible = pool.eligible
    .subarray(start, start + pool.mentors.length)
    .reduce((sum, one) => sum + one, 0);
  const full = eligible === 1 ? "The one eligible mentor is" : `All ${eligible} eligible mentors are`;
  const first = besidesMentors(model, client);
  const nobody =
    first.length === 0
      ? "No mentor in the pool is eligible."
      : `Nobody can be proposed yet, whatever the mentor. ${first.join(" ")}`;
  return {
    client: String(client.id),
    reason: eligible === 0 ? "no-eligible-mentor" : "all-suitable-full",
    says: eligible === 0 ? nobody : `${full} full, or needed more by others.`,
    eligible,
    blocked: countRules(pool, row),
    profile: recruitProfile(model, plan, client),
  };
}

function certificate({ pool, seeking, wait }: AllocationProblem, solved: Solved): Certificate {
  const mentors = pool.mentors.map(
    ({ id }, column) => [String(id), solved.columnPrices[column]! + 0] as const,
  );
  return {
    objective,
    wait,
    clientPrices: Object.fromEntries(
      seeking.map((row, i) => [String(pool.clients[row]!.id), solved.rowPrices[i]! + 0]),
    ),
    mentorPrices: Object.fromEntries(mentors),
    cost: solved.total,
  };
}
