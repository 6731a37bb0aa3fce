import fc from "fast-check";
import { munkres } from "munkres";
import { describe, expect, it } from "vitest";
import { assign, assignSparse, verifyAssignment, verifySparseAssignment } from "../index.js";
import type { AssignmentProblem, SparseAssignmentProblem } from "../problem/assignment.js";

/** The most rows and least cost, by trying everything. */
function bruteForce({ rows, columns, cost, capacities }: AssignmentProblem): { size: number; total: number } {
  const left = Array.from({ length: columns }, (_, j) => capacities?.[j] ?? 1);
  let best = { size: 0, total: 0 };
  const forbidden = cost instanceof Int32Array ? 2147483647 : Infinity;
  function place(i: number, size: number, total: number): void {
    if (size + rows - i < best.size) return;
    if (i === rows) {
      if (size > best.size || total < best.total) best = { size, total };
      return;
    }
    for (let j = 0; j < columns; j++) {
      const c = cost[i * columns + j]!;
      if (left[j] === 0 || c === forbidden) continue;
      left[j]!--;
      place(i + 1, size + 1, total + c);
      left[j]!++;
    }
    place(i + 1, size, total);
  }
  place(0, 0, 0);
  return best;
}

/** The same problem as candidate lists; half of the forbidden cells are left out, half are said. */
function toSparse({ rows, columns, cost, capacities }: AssignmentProblem): SparseAssignmentProblem {
  const rowStart = [0];
  const column: number[] = [];
  const costs: number[] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const c = cost[i * columns + j]!;
      if (c === Infinity && (i + j) % 2 === 0) continue;
      column.push(j);
      costs.push(c);
    }
    rowStart.push(column.length);
  }
  return { rows, columns, rowStart, column, cost: Float64Array.from(costs), capacities };
}

function check(problem: AssignmentProblem): void {
  const answer = assign(problem);
  const best = bruteForce(problem);
  const size = answer.rowToColumn.filter((j) => j >= 0).length;
  expect({ size, total: answer.total }).toEqual(best);
  expect(verifyAssignment(problem, answer)).toEqual({ valid: true });
  const sparse = toSparse(problem);
  const again = assignSparse(sparse);
  expect(again.rowToColumn.filter((j) => j >= 0).length).toBe(best.size);
  expect(again.total).toBe(best.total);
  expect(verifySparseAssignment(sparse, again)).toEqual({ valid: true });
  let dual = 0;
  for (const price of answer.rowPrices) dual += price;
  answer.columnPrices.forEach((price, j) => {
    dual += price * (problem.capacities?.[j] ?? 1);
  });
  expect(dual).toBe(answer.total);
}

const problems = (most: number, costs: fc.Arbitrary<number>, withCapacities: boolean) =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })).chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cost: fc
        .array(costs, { minLength: rows * columns, maxLength: rows * columns })
        .map((list) => Float64Array.from(list)),
      capacities: withCapacities
        ? fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns })
        : fc.constant(undefined),
    }),
  );

const withHoles = fc.oneof({ weight: 2, arbitrary: fc.integer({ min: -2, max: 4 }) }, fc.constant(Infinity));

describe("assign against brute force", () => {
  it("solves every 2 × 2, 2 × 3 and 3 × 2 of costs 0, 1, 2 and forbidden, and every 3 × 3 of 0, 1, forbidden", () => {
    const all = (rows: number, columns: number, levels: number[]) => {
      const cells = rows * columns;
      for (let code = 0; code < levels.length ** cells; code++) {
        const cost = Float64Array.from(
          { length: cells },
          (_, k) => levels[Math.floor(code / levels.length ** k) % levels.length]!,
        );
        check({ rows, columns, cost });
      }
    };
    all(2, 2, [0, 1, 2, Infinity]);
    all(2, 3, [0, 1, 2, Infinity]);
    all(3, 2, [0, 1, 2, Infinity]);
    all(3, 3, [0, 1, Infinity]);
  });

  it("solves small problems with ties, forbidden cells, negative costs, any shape", () => {
    fc.assert(fc.property(problems(6, withHoles, false), check), { numRuns: 3000 });
  });

  it("solves small problems with capacities, none included", () => {
    fc.assert(fc.property(problems(5, withHoles, true), check), { numRuns: 3000 });
  });

  it("solves mostly forbidden problems", () => {
    const rare = fc.oneof(
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }) },
      { weight: 3, arbitrary: fc.constant(Infinity) },
    );
    fc.assert(fc.property(problems(7, rare, false), check), { numRuns: 2000 });
    fc.assert(fc.property(problems(6, rare, true), check), { numRuns: 2000 });
  });

  it("solves 8 × 8 of small costs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 64, maxLength: 64 }), (list) => {
        check({ rows: 8, columns: 8, cost: Int32Array.from(list) });
      }),
      { numRuns: 40 },
    );
  });
});

describe("assign against munkres", () => {
  const sizes = [
    [20, 20, 10],
    [40, 60, 1000],
    [60, 40, 5],
    [100, 100, 3],
    [120, 120, 1e6],
  ] as const;
  for (const [rows, columns, range] of sizes) {
    it(`gives the same total, ${rows} × ${columns}, costs up to ${range}`, () => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          let state = seed >>> 0;
          const cost = Int32Array.from({ length: rows * columns }, () => {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            return Math.floor((state / 2 ** 32) * range) - (range >> 2);
          });
          const answer = assign({ rows, columns, cost });
          const matrix = Array.from({ length: rows }, (_, i) => [
            ...cost.subarray(i * columns, (i + 1) * columns),
          ]);
          let total = 0;
          for (const [i, j] of munkres(matrix)) total += matrix[i]![j]!;
          expect(answer.total).toBe(total);
          expect(verifyAssignment({ rows, columns, cost }, answer)).toEqual({ valid: true });
        }),
        { numRuns: 10 },
      );
    });
  }
});

describe("assign refuses", () => {
  it("a cost that is not a number, naming row and column", () => {
    const cost = Float64Array.of(1, 2, 3, 4, Number.NaN, 6);
    expect(() => assign({ rows: 2, columns: 3, cost })).toThrow(/row 1, column 1 is NaN/);
    cost[4] = -Infinity;
    expect(() => assign({ rows: 2, columns: 3, cost })).toThrow(/row 1, column 1 is -Infinity/);
  });

  it("wrong lengths, counts and capacities", () => {
    const cost = Float64Array.of(1, 2);
    expect(() => assign({ rows: 2, columns: 2, cost })).toThrow(/2 costs where 4/);
    expect(() => assign({ rows: -1, columns: 2, cost })).toThrow(/rows is -1/);
    expect(() => assign({ rows: 1, columns: 2, cost, capacities: [1] })).toThrow(/1 capacities for 2/);
    expect(() => assign({ rows: 1, columns: 2, cost, capacities: [1, 1.5] })).toThrow(/column 1 is 1.5/);
  });
});
