import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { planSuppression, suppress, type Table } from "../index.js";
import { InputError } from "../input-error.js";
import { enumerate, propagate } from "./test-attackers.js";

const names = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i}`);
const tableOf = (cells: number[][]): Table => ({
  rows: names("r", cells.length),
  columns: names("c", cells[0]?.length ?? 0),
  cells,
});
const tables = (rows: number, columns: number, most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([r, c]) =>
      fc.array(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: most })), {
          minLength: c,
          maxLength: c,
        }),
        { minLength: r, maxLength: r },
      ),
    )
    .map(tableOf);

describe("suppress", () => {
  it("rounds what it publishes and leaves a table without small counts whole", () => {
    const safe = suppress(
      tableOf([
        [12, 23],
        [0, 38],
      ]),
      { threshold: 10, round: 5 },
    );
    expect(safe.cells).toEqual([
      [10, 25],
      [0, 40],
    ]);
    expect(safe).toMatchObject({ rowTotals: [35, 40], columnTotals: [10, 60], total: 75 });
  });

  it("leaves out a square of cells around a single small count, and no total", () => {
    const safe = suppress(
      tableOf([
        [3, 20, 40],
        [30, 41, 90],
        [50, 80, 70],
      ]),
    );
    expect(safe.cells).toEqual([
      [null, null, 40],
      [null, null, 90],
      [50, 80, 70],
    ]);
    expect([...safe.rowTotals, ...safe.columnTotals, safe.total]).not.toContain(null);
  });

  it("does not count two small cells in a row as protecting each other: they sum to few", () => {
    const { bounds } = planSuppression(
      tableOf([
        [3, 4, 40],
        [30, 41, 90],
        [50, 80, 70],
      ]),
    );
    for (const { low, high } of [bounds[0]?.[0], bounds[0]?.[1]].map((b) => b ?? { low: 1, high: 1 })) {
      expect(low).toBe(0);
      expect(high).toBeGreaterThanOrEqual(10);
    }
  });

  it("leaves out a second entry of a list, as the total would give one away", () => {
    const safe = suppress(tableOf([[4], [11], [60]]));
    expect(safe.cells).toEqual([[null], [null], [60]]);
    expect(safe.rowTotals).toEqual([null, null, 60]);
    expect(safe.total).toBe(75);
  });

  it("publishes nothing but zeros of a table with one person in it", () => {
    const safe = suppress(
      tableOf([
        [1, 0],
        [0, 0],
      ]),
    );
    expect(safe.cells).toEqual([
      [null, 0],
      [0, 0],
    ]);
    expect(safe.total).toBeNull();
  });

  it("holds given totals against the sums", () => {
    const table = { ...tableOf([[12, 13]]), rowTotals: [25], total: 26 };
    expect(() => suppress(table)).toThrow(/total: This total is not the sum/);
  });

  it.each([
    [
      "not-a-count",
      tableOf([
        [1.5, -1],
        [Number.NaN, 3],
      ]),
    ],
    ["ragged", { rows: ["a"], columns: ["x", "y"], cells: [[1]] }],
    ["duplicate", { rows: ["a", "a"], columns: ["x"], cells: [[1], [2]] }],
    ["empty", { rows: [], columns: ["x"], cells: [] }],
  ])("refuses with %s", (code, table) => {
    expect(() => suppress(table)).toThrow(InputError);
    expect(() => suppress(table)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses options that are not whole numbers of 1 or more, both at once", () => {
    expect(() => suppress(tableOf([[1]]), { threshold: 0, round: 2.5 })).toThrow(
      expect.objectContaining({ problems: expect.objectContaining({ length: 2 }) }),
    );
  });
});

describe("promises of suppress", () => {
  test("no published count is small, and each is a multiple of the rounding", () => {
    fc.assert(
      fc.property(tables(5, 5, 60), (table) => {
        const safe = suppress(table);
        table.cells.forEach((row, i) => {
          row.forEach((count, j) => {
            const shown = safe.cells[i]?.[j];
            if (count !== null && count > 0 && count < 10) expect(shown).toBeNull();
            else if (shown !== null) expect(Math.abs((shown ?? -99) - (count ?? 0))).toBeLessThanOrEqual(2);
            expect((shown ?? 0) % 5).toBe(0);
          });
        });
        for (const total of [...safe.rowTotals, ...safe.columnTotals, safe.total]) {
          expect(total === null || total === 0 || total >= 10).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("an attacker with the exact margins who propagates intervals cannot bound a cell within its protection interval", () => {
    fc.assert(
      fc.property(tables(5, 5, 60), (table) => {
        const { marks } = planSuppression(table);
        propagate(table, marks).forEach((row, i) => {
          row.forEach(({ low, high }, j) => {
            if (marks[i]?.[j] === "primary") expect([low, high >= 10]).toEqual([0, true]);
            if (marks[i]?.[j] === "secondary") expect(high - low).toBeGreaterThanOrEqual(10);
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  test("the bounds are exactly those that trying every table gives", () => {
    fc.assert(
      fc.property(tables(2, 3, 6), fc.integer({ min: 2, max: 4 }), (table, threshold) => {
        const { marks, bounds } = planSuppression(table, { threshold });
        const most = 30;
        const tried = enumerate(table, marks, most);
        bounds.forEach((row, i) => {
          row.forEach(({ low, high }, j) => {
            if (marks[i]?.[j] === "published" || tried === undefined) return;
            expect(tried[i]?.[j]?.low).toBe(low);
            if (high <= most) expect(tried[i]?.[j]?.high).toBe(high);
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  test("the order of rows and columns does not matter", () => {
    fc.assert(
      fc.property(tables(5, 5, 40), (table) => {
        const turned: Table = {
          rows: [...table.rows].reverse(),
          columns: [...table.columns].reverse(),
          cells: [...table.cells].reverse().map((row) => [...row].reverse()),
        };
        const safe = suppress(table);
        expect(suppress(turned).cells).toEqual([...safe.cells].reverse().map((row) => [...row].reverse()));
      }),
    );
  });
});
