import { badInput } from "../input-error.js";
import type { Assignment } from "./assignment.js";
import type { Progress, Steps } from "./steps.js";

/** Above this, sums of costs and prices pass the largest double. */
const CEILING = 2 ** 1001;

/** Sums of whole numbers up to this are exact. */
const EXACT = 2 ** 53;

/** A cost so many times the largest that can be used takes too many digits from the others. */
const HUGE = 2 ** 10;

/**
 * Solves so that a cost too large to be used takes no digits from the others: next to a price of 1e300, a difference
 * of 3 is nothing.
 *
 * Let K rows be assigned at a total of T, and let the least cost be m. An optimal assignment uses no cost above
 * T - (K - 1) m, since its other K - 1 costs come to (K - 1) m at least. Where there are far larger costs, each is
 * lowered to twice that and the problem is solved again. No optimal assignment uses a lowered cost, so the optimum
 * stays; and a price that holds at the lowered cost holds at the true one, so the certificate stays.
 *
 * @param cost - finite, or Infinity where forbidden; what is not is left for `solve` to refuse.
 * @param solve - the solver, given the costs as they are or lowered.
 * @throws InputError `cost-range` where the total would pass what doubles can hold.
 */
export function* withoutHugeCosts(
  cost: Float64Array | Int32Array,
  solve: (cost: Float64Array | Int32Array) => Steps,
): Steps {
  if (cost instanceof Int32Array) return yield* solve(cost);
  const { least, largest, whole } = extremes(cost);
  if (least === -Infinity) return yield* solve(cost);
  if (least < -CEILING / 2) throw outOfRange();
  let limit = Math.min(largest, CEILING);
  let room: Float64Array | undefined;
  const lowered = (): Float64Array => {
    room ??= new Float64Array(cost.length);
    for (let cell = 0; cell < room.length; cell++) {
      const c = cost[cell]!;
      room[cell] = c > limit && c !== Infinity ? limit : c;
    }
    return room;
  };
  const told: { last: Progress } = { last: { done: 0, of: 0 } };
  let answer = yield* telling(told, solve(limit < largest ? lowered() : cost));
  const lines = answer.rowToColumn.length;
  for (;;) {
    if (whole && Math.max(limit, -least) * (2 * lines + 2) <= EXACT) return answer;
    const reach = reachOf(answer, least);
    if (reach > CEILING / 2) throw outOfRange();
    if (limit <= HUGE * reach || limit <= 0) return answer;
    limit = reach === 0 ? Math.min(1, limit / 2) : 2 * reach;
    answer = yield* telling(told, solve(lowered()));
    if (reach === 0) return answer;
  }
}

/**
 * Whether costs are so much larger than those that can be used that they took digits from an answer.
 *
 * @param least - the least cost. @param largest - the largest cost that is not Infinity.
 */
export function takesDigits(
  cost: Float64Array | Int32Array,
  answer: Assignment,
  least: number,
  largest: number,
): boolean {
  if (largest <= HUGE * reachOf(answer, least)) return false;
  const lines = answer.rowToColumn.length;
  const exact = Math.max(largest, -least) * (2 * lines + 2) <= EXACT;
  return !(exact && (cost instanceof Int32Array || cost.every((c) => c === Infinity || Math.floor(c) === c)));
}

/** The largest size of a cost that an optimal assignment can use, as far as one assignment of as many rows tells. */
export function reachOf({ rowToColumn, total }: Assignment, least: number): number {
  let assigned = 0;
  for (const column of rowToColumn) if (column >= 0) assigned++;
  if (assigned === 0) return 0;
  return Math.max(Math.abs(total - (assigned - 1) * least), Math.abs(least));
}

function extremes(cost: Float64Array): { least: number; largest: number; whole: boolean } {
  let least = Infinity;
  let largest = -Infinity;
  let whole = true;
  for (let cell = 0; cell < cost.length; cell++) {
    const c = cost[cell]!;
    if (c === Infinity) continue;
    if (c < least) least = c;
    if (c > largest) largest = c;
    if (whole && Math.floor(c) !== c) whole = false;
  }
  return { least, largest, whole };
}

/** A solver's steps, whose progress never falls when a problem is solved again. */
function* telling(told: { last: Progress }, steps: Steps): Steps {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value.done >= told.last.done) told.last = step.value;
    yield told.last;
  }
}

function outOfRange(): Error {
  return badInput(
    "cost-range",
    "cost",
    "A cost that has to be used is so large that the total cannot be held.",
    "Give costs from -2^1000 to 2^1000; to forbid a cell, give Infinity.",
  );
}
