import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignSparse, verifySparseAssignment } from "../index.js";

const [rows, columns] = [12, 6];

describe("an answer to start from", () => {
  it("makes no difference to how good the answer is, and its prices hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat(columns - 1), { minLength: 1, maxLength: 4 }), {
          minLength: rows,
          maxLength: rows,
        }),
        fc.infiniteStream(fc.integer({ min: -9, max: 9 })),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: columns, maxLength: columns }),
        fc.array(fc.integer({ min: -20, max: 20 }), { minLength: columns, maxLength: columns }),
        fc.array(fc.integer({ min: -1, max: columns - 1 }), { minLength: rows, maxLength: rows }),
        (lists, costs, capacities, columnPrices, rowToColumn) => {
          const column = lists.flat();
          const ends = lists.map((_, i) => lists.slice(0, i + 1).flat().length);
          const problem = {
            ...{ rows, columns, rowStart: [0, ...ends], column, capacities },
            cost: Float64Array.from(column, () => costs.next().value as number),
          };
          const started = { ...problem, start: { columnPrices, rowToColumn } };
          const [cold, warm] = [assignSparse(problem), assignSparse(started)];
          expect(verifySparseAssignment(problem, warm)).toEqual({ valid: true });
          expect(warm.total).toBe(cold.total);
          expect(warm.rowToColumn.filter((j) => j >= 0).length).toBe(
            cold.rowToColumn.filter((j) => j >= 0).length,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is refused where it does not fit the problem", () => {
    const problem = { rows: 1, columns: 2, rowStart: [0, 1], column: [1], cost: Int32Array.of(3) };
    const start = (columnPrices: number[], rowToColumn: number[]) => () =>
      assignSparse({ ...problem, start: { columnPrices, rowToColumn } });
    expect(start([0, 0], [1])().total).toBe(3);
    expect(start([0], [1])).toThrow("start.columnPrices: There must be one price for each column.");
    expect(start([0, NaN], [1])).toThrow("start.columnPrices[1]: The price is not a finite number.");
    expect(start([0, 0], [])).toThrow("start.rowToColumn: There must be one column for each row.");
    expect(start([0, 0], [2])).toThrow("start.rowToColumn[0]: There is no such column.");
  });
});
