import { type Caseload, type CaseloadTables, type Model, openCaseload } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { openPool } from "../score/open-pool.js";
import { proposal } from "./answer.js";
import { type Shortfall, shortfallsAt } from "./floor.js";
import { openProblem } from "./open-problem.js";
import { allocationProblem } from "./problem.js";
import { chosenFor } from "./solve.js";

/** A client who waits because of the floor, and the mentor they would have without it. */
export interface BelowFloor {
  readonly client: string;
  readonly mentor: string;
  readonly second: string | null;
  readonly points: number;
  /** In what the first of them falls short; empty where only the pair as a whole does. */
  readonly shortfalls: readonly Shortfall[];
}

/** What the policy's least acceptable fit costs, beside the other choice. */
export interface FloorCost {
  /** Clients who are proposed somebody, with the floor and without it. */
  readonly served: { readonly with: number; readonly without: number };
  /** Clients who would be proposed somebody without the floor, and wait with it. */
  readonly clients: readonly BelowFloor[];
}

/**
 * What a policy's least acceptable fit costs in people served: the allocation with it and without it, side by side.
 * Null where the policy has no floor.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile({ ...policy, allocation: { floor: { points: 5_000 } } }, { plugins: [westMidlands] });
 * floorCost(model, { clients: [], mentors: [] }); // => { served: { with: 0, without: 0 }, clients: [] }
 * ```
 */
export function floorCost(model: Model, caseload: Caseload | CaseloadTables): FloorCost | null {
  if (!matchingOf(model).settings.allocation.floor) return null;
  const opened = openCaseload(model, caseload);
  const pool = openPool(opened);
  const withoutFloor = allocationProblem(model, opened.records, { pool, withoutFloor: true });
  const within = chosenFor(openProblem(opened));
  const without = chosenFor(withoutFloor);
  const clients = withoutFloor.seeking.flatMap((row, i): BelowFloor[] => {
    const columns = without[i]!;
    if (columns.length === 0 || within[i]!.length > 0) return [];
    const { client, mentor, second, points } = proposal(withoutFloor, i, columns);
    const first = columns.find((column) => pool.mentors[column]!.id === mentor)!;
    return [{ client, mentor, second, points, shortfalls: shortfallsAt(pool, row, first) }];
  });
  return { served: { with: servedBy(within), without: servedBy(without) }, clients };
}

function servedBy(chosen: readonly (readonly number[])[]): number {
  return chosen.filter((columns) => columns.length > 0).length;
}
