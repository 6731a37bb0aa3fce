import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, assignSparse, verifySparseAssignment } from "../index.js";
import { auctionPrices } from "./auction.js";

const [rows, columns] = [80, 24];

/** Lists of five columns a row, the costs beside them, and places: too few, as many as rows, or more. */
const problems = fc.record({
  column: fc.array(fc.uniqueArray(fc.nat(columns - 1), { minLength: 5, maxLength: 5 }), {
    minLength: rows,
    maxLength: rows,
  }),
  cost: fc.oneof(
    fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5 * rows, maxLength: 5 * rows }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5 * rows, maxLength: 5 * rows }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5 * rows, maxLength: 5 * rows }),
  ),
  capacities: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: columns, maxLength: columns }),
});

describe("prices by auction to start from", () => {
  it("lists cost what the whole matrix costs, and their prices hold", () => {
    fc.assert(
      fc.property(problems, ({ column, cost, capacities }) => {
        const lists = {
          rows,
          columns,
          rowStart: Array.from({ length: rows + 1 }, (_, i) => 5 * i),
          column: column.flat(),
          cost: Float64Array.from(cost),
          capacities,
        };
        const matrix = new Float64Array(rows * columns).fill(Infinity);
        column.flat().forEach((j, e) => {
          matrix[Math.floor(e / 5) * columns + j] = cost[e]!;
        });
        const answer = assignSparse(lists);
        expect(verifySparseAssignment(lists, answer)).toEqual({ valid: true });
        const whole = assign({ rows, columns, cost: matrix, capacities });
        const assigned = (found: typeof whole) => found.rowToColumn.filter((j) => j >= 0).length;
        expect(assigned(answer)).toBe(assigned(whole));
        expect(answer.total).toBeCloseTo(whole.total, 9);
      }),
      { numRuns: 300 },
    );
  });

  it("whole costs give whole prices; where nothing is to be won there is no auction", () => {
    const lists = (cost: Int32Array | Float64Array) => ({
      ...{ rows, columns: 1, rowStart: Array.from({ length: rows + 1 }, (_, i) => i) },
      ...{ column: new Int32Array(rows), cost, capacities: [rows - 10] },
    });
    const found = auctionPrices(
      lists(Int32Array.from({ length: rows }, (_, i) => i)),
      Int32Array.of(rows - 10),
    );
    expect(found?.prices.every(Number.isInteger)).toBe(true);
    expect(Number.isInteger(found?.guess?.wait)).toBe(true);
    expect(auctionPrices(lists(new Int32Array(rows).fill(7)), Int32Array.of(rows))).toBeNull();
    const far = Float64Array.from({ length: rows }, (_, i) => (i === 0 ? 2 ** 50 : 0));
    expect(auctionPrices(lists(far), Int32Array.of(rows))).toBeNull();
  });
});
