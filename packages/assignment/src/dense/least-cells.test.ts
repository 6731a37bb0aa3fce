import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, verifyAssignment } from "../index.js";
import { solveLeast } from "./least-cells.js";

const [rows, columns] = [1_024, 1_040];

/** Costs of few values, spread by a seed; a few cells are then set to others. */
const costs = fc
  .record({
    values: fc.integer({ min: 1, max: 40 }),
    lowest: fc.integer({ min: -3, max: 3 }),
    seed: fc.nat(),
    set: fc.array(fc.tuple(fc.nat(rows * columns - 1), fc.constantFrom(-9, 7, Infinity)), { maxLength: 3 }),
    isWhole: fc.boolean(),
  })
  .map(({ values, lowest, seed, set, isWhole }) => {
    const cost = isWhole ? new Int32Array(rows * columns) : new Float64Array(rows * columns);
    let state = seed >>> 0;
    for (let cell = 0; cell < cost.length; cell++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      cost[cell] = lowest + ((state >>> 8) % values);
    }
    for (const [cell, value] of set) cost[cell] = isWhole && value === Infinity ? 2_147_483_647 : value;
    return cost;
  });

describe("costs of few values", () => {
  it("have an answer whose prices prove it, and find none where a cell is less or too few are least", () => {
    let found = 0;
    fc.assert(
      fc.property(costs, (cost) => {
        const problem = { rows, columns, cost };
        const least = solveLeast(problem);
        const lowest = cost.reduce((low, one) => Math.min(low, one), Infinity);
        if (least !== null) {
          found += 1;
          expect(verifyAssignment(problem, least)).toEqual({ valid: true });
          expect(least.total).toBe(rows * lowest);
        }
        if (cost.filter((one) => one === lowest).length < rows) expect(least).toBeNull();
        expect(verifyAssignment(problem, assign(problem))).toEqual({ valid: true });
      }),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(10);
  });

  it("are left to the other ways where not every row can have one of the least", () => {
    const cost = Float64Array.from(
      { length: rows * columns },
      (_, cell) => (Math.imul(cell, cell + 7) >>> 9) % 3,
    );
    expect(solveLeast({ rows, columns, cost })?.total).toBe(0);
    // Too few columns are left where anybody has one of the least.
    for (let i = 0; i < rows; i++) for (let j = rows - 2; j < columns; j++) cost[i * columns + j] = 2;
    expect(solveLeast({ rows, columns, cost })).toBeNull();
    expect(assign({ rows, columns, cost }).total).toBe(4);
    expect(solveLeast({ rows, columns, cost, capacities: new Int32Array(columns).fill(1) })).toBeNull();
    cost[7] = Number.NaN;
    expect(solveLeast({ rows, columns, cost })).toBeNull();
    expect(() => assign({ rows, columns, cost })).toThrow("cost[0, 7]");
  });
});
