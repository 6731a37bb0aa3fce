import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, verifyAssignment } from "../index.js";

describe("instances of known optimum", () => {
  it("Machol and Wien (1976): c(i, j) = i * j from 1 costs n(n + 1)(n + 2) / 6", () => {
    for (const n of [1, 2, 3, 10, 57, 200]) {
      const cost = Float64Array.from({ length: n * n }, (_, k) => (Math.floor(k / n) + 1) * ((k % n) + 1));
      const answer = assign({ rows: n, columns: n, cost });
      expect(answer.total).toBe((n * (n + 1) * (n + 2)) / 6);
      expect(verifyAssignment({ rows: n, columns: n, cost }, answer)).toEqual({ valid: true });
    }
  });

  it("the same with one column more, one row more, and rows and columns out of order", () => {
    const n = 60;
    for (const [rows, columns] of [
      [n, n + 1],
      [n + 1, n],
    ] as const) {
      const cost = Float64Array.from(
        { length: rows * columns },
        (_, k) => (((Math.floor(k / columns) * 7) % rows) + 1) * ((((k % columns) * 13) % columns) + 1),
      );
      const answer = assign({ rows, columns, cost });
      expect(answer.total).toBe((n * (n + 1) * (n + 2)) / 6);
      expect(verifyAssignment({ rows, columns, cost }, answer)).toEqual({ valid: true });
    }
  });

  it("distances on a line cost what sorting says", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 500 })),
        (n, at) => {
          const point = () => at.next().value as number;
          const a = Int32Array.from({ length: n }, point);
          const b = Int32Array.from({ length: n }, point);
          const cost = Int32Array.from({ length: n * n }, (_, k) =>
            Math.abs(a[Math.floor(k / n)]! - b[k % n]!),
          );
          a.sort();
          b.sort();
          const sorted = a.reduce((sum, x, i) => sum + Math.abs(x - b[i]!), 0);
          expect(assign({ rows: n, columns: n, cost }).total).toBe(sorted);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("capacities", () => {
  it("cost what copied columns cost, with more, as many and fewer places than rows, and cells forbidden", () => {
    const cell = fc.oneof({ weight: 5, arbitrary: fc.nat(30) }, fc.constant(Infinity));
    const shape = { rows: fc.integer({ min: 20, max: 60 }), columns: fc.integer({ min: 5, max: 20 }) };
    fc.assert(
      fc.property(
        fc.record(shape),
        fc.infiniteStream(cell),
        fc.infiniteStream(fc.nat(6)),
        (size, costs, places) => {
          const { rows, columns } = size;
          const cost = Float64Array.from({ length: rows * columns }, () => costs.next().value as number);
          const capacities = Array.from({ length: columns }, () => places.next().value as number);
          const copies = capacities.flatMap((capacity, j) => Array.from({ length: capacity }, () => j));
          const copied = Float64Array.from(
            { length: rows * copies.length },
            (_, k) => cost[Math.floor(k / copies.length) * columns + copies[k % copies.length]!]!,
          );
          const answer = assign({ rows, columns, cost, capacities });
          const plain = assign({ rows, columns: copies.length, cost: copied });
          const size1 = answer.rowToColumn.filter((j) => j >= 0).length;
          expect(size1).toBe(plain.rowToColumn.filter((j) => j >= 0).length);
          expect(answer.total).toBe(plain.total);
          expect(verifyAssignment({ rows, columns, cost, capacities }, answer)).toEqual({ valid: true });
        },
      ),
      { numRuns: 150 },
    );
  });
});
