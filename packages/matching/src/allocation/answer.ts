import { matchingOf } from "../compile/index.js";
import { pairAt } from "../pairs/shortlist-pairs.js";
import { sayFit } from "../score/fit.js";
import type { AssignedPair } from "./allocation.js";
import { assignedFlags } from "./assigned-flags.js";
import type { AllocationProblem } from "./problem.js";

/** Engagements that go on, and what pins and locks have settled. */
export function settledPairs(problem: AllocationProblem): AssignedPair[] {
  const { pool, kept, fixed } = problem;
  const going = kept.map(({ client, mentor, second }) => {
    const columns = [mentor, second].flatMap((id) => (id === null ? [] : [pool.columnOf.get(id)!]));
    return assigned(problem, pool.rowOf.get(client)!, columns, { kind: "kept" });
  });
  const decided = fixed.map(({ row, columns, decisions }) =>
    assigned(problem, row, columns, { kind: "proposed", decisions }),
  );
  return [...going, ...decided];
}

/** What is proposed for the client at a position among those seeking. */
export function proposal(problem: AllocationProblem, i: number, columns: readonly number[]): AssignedPair {
  const pinned = problem.pinned[i];
  const decisions = pinned && columns.includes(pinned.columns[0]!) ? pinned.decisions : [];
  const alone = problem.pairs[i] !== null && columns.length === 1;
  return assigned(problem, problem.seeking[i]!, columns, { kind: "proposed", alone, decisions });
}

/** One or two mentors for a client, with the points of the match or of the pair. */
function assigned(
  { model, pool }: AllocationProblem,
  row: number,
  columns: readonly number[],
  how: Pick<AssignedPair, "kind"> & Partial<Pick<AssignedPair, "alone" | "decisions">>,
): AssignedPair {
  const [a, b] = columns;
  const client = String(pool.clients[row]!.id);
  const rest = { kind: how.kind, alone: how.alone ?? false, decisions: how.decisions ?? [] };
  const ids = columns.map((column) => String(pool.mentors[column]!.id));
  if (b !== undefined && matchingOf(model).pairs) {
    const { mentor, second, points, low, high, fit } = pairAt(pool, row, a!, b);
    // An engagement that goes on keeps its order; of a proposal the one with more points of their own comes first.
    const [first, other] = how.kind === "kept" ? ids : [mentor, second];
    const inOrder = first === ids[0] ? columns : [...columns].reverse();
    const flags = assignedFlags(pool, row, inOrder, how.kind);
    return { client, mentor: first!, second: other!, points, low, high, fit, ...rest, flags };
  }
  const { points, low, high } = pool.scores.at(row, a!);
  return {
    ...{ client, mentor: ids[0]!, second: ids[1] ?? null },
    ...{ points, low, high, fit: sayFit(model, { low, high }) },
    ...rest,
    flags: assignedFlags(pool, row, columns, how.kind),
  };
}
