import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssignmentProblem,
  assign,
  assignSparse,
  verifyAssignment,
  verifySparseAssignment,
} from "../index.js";

/** The least total, by trying every assignment of every row; rows are not more than columns. */
function leastTotal({ rows, columns, cost }: AssignmentProblem): number {
  const taken = new Set<number>();
  const visit = (row: number): number => {
    if (row === rows) return 0;
    let best = Infinity;
    for (let j = 0; j < columns; j++) {
      if (taken.has(j)) continue;
      taken.add(j);
      best = Math.min(best, cost[row * columns + j]! + visit(row + 1));
      taken.delete(j);
    }
    return best;
  };
  return visit(0);
}

function solved(rows: number, columns: number, costs: readonly number[]): number {
  const cost = Float64Array.from(costs);
  const problem = { rows, columns, cost };
  const answer = assign(problem);
  expect(verifyAssignment(problem, answer)).toEqual({ valid: true });
  const rowStart = Array.from({ length: rows + 1 }, (_, i) => i * columns);
  const lists = { ...problem, rowStart, column: costs.map((_, cell) => cell % columns) };
  const other = assignSparse(lists);
  expect(verifySparseAssignment(lists, other)).toEqual({ valid: true });
  // Sums of the same costs in another order part in their last place.
  const size = Math.max(1, Math.abs(answer.total));
  expect(Math.abs(other.total - answer.total) / size).toBeLessThan(1e-12);
  return answer.total;
}

const huge = [1e9, 1e15, Number.MAX_SAFE_INTEGER, 1e16, 1e30, 1e100, 1e300, Number.MAX_VALUE];

describe("costs that are far larger than the others", () => {
  it("take no digits from the others", () => {
    for (const M of huge) {
      expect(solved(3, 3, [6, 8, 0.4, M, 7.5, 4.1, M, 4.9, 3.8])).toBeCloseTo(15, 12);
      expect(solved(3, 3, [1.4, 5.9, 1.8, M, 8.2, 8.3, M, 5.8, 6.4])).toBeCloseTo(15.5, 12);
    }
  });

  it("random squares with several sizes of costs, against every assignment", () => {
    const small = fc.integer({ min: -50, max: 99 }).map((tenths) => tenths / 10);
    const cell = fc.oneof({ weight: 3, arbitrary: small }, fc.constantFrom(...huge));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.infiniteStream(cell), (rows, stream) => {
        const costs = Array.from({ length: rows * 4 }, () => stream.next().value as number);
        const problem = { rows, columns: 4, cost: Float64Array.from(costs) };
        const least = leastTotal(problem);
        if (least >= 2 ** 999) return;
        const size = Math.max(10, Math.abs(least));
        expect(Math.abs(solved(rows, 4, costs) - least) / size).toBeLessThan(1e-12);
      }),
      { numRuns: 3000 },
    );
  });

  it("a certificate of a worse assignment is refused, however large a cost is", () => {
    const problem = {
      rows: 3,
      columns: 3,
      cost: Float64Array.of(6, 8, 0.4, 1e300, 7.5, 4.1, 1e300, 4.9, 3.8),
    };
    const answer = assign(problem);
    const worse = { ...answer, rowToColumn: Int32Array.of(0, 1, 2), total: 17.3 };
    expect(verifyAssignment(problem, worse).valid).toBe(false);
  });

  it("whole costs are exact up to where their sums are", () => {
    const M = Number.MAX_SAFE_INTEGER;
    expect(solved(3, 3, [6, 8, 0, M, 7, 4, M, 4, 3])).toBe(14);
    expect(solved(2, 2, [M - 3, 1, 1, M])).toBe(2);
    expect(solved(1, 1, [M])).toBe(M);
  });

  it("are refused where they have to be used and the total cannot be held", () => {
    const refused = { code: "cost-range", path: "cost" };
    const M = Number.MAX_VALUE;
    const square = (...costs: number[]) => ({ rows: 2, columns: 2, cost: Float64Array.from(costs) });
    const thrown = (problem: AssignmentProblem) => {
      try {
        return assign(problem);
      } catch (error) {
        return error;
      }
    };
    expect(thrown(square(M, M, 1, 2))).toMatchObject(refused);
    expect(thrown(square(-M, 1, 1, 2))).toMatchObject(refused);
  });
});
