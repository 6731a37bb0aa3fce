import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type DisclosureOptions, type PublishedTable, suppress, type Table } from "../index.js";
import { InputError } from "../input-error.js";
import { propagate } from "./propagate-intervals.js";

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

/** The count published at a place of the grid, whose last row and column are the totals. */
function shownAt(safe: PublishedTable, i: number, j: number): number | null | undefined {
  if (i === safe.rows.length) return j === safe.columns.length ? safe.total : safe.columnTotals[j];
  return j === safe.columns.length ? safe.rowTotals[i] : safe.cells[i]?.[j];
}

function totalled(table: Table): number[][] {
  const inner = table.cells.map((row) => row.map((count) => count ?? 0));
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const wide = inner.map((row) => [...row, sum(row)]);
  return [...wide, (wide[0] ?? []).map((_, j) => sum(wide.map((row) => row[j] ?? 0)))];
}

function* everyTable(rows: number, columns: number, most: number): Generator<Table> {
  const base = most + 1;
  for (let code = 0; code < base ** (rows * columns); code++) {
    const digit = (k: number) => Math.floor(code / base ** k) % base;
    yield tableOf(names("r", rows).map((_, i) => names("c", columns).map((__, j) => digit(i * columns + j))));
  }
}

/** Of all tables that are published alike, with exact counts where they are shown: what each place can hold. */
function publishedAlike(tables: Iterable<Table>, options: DisclosureOptions) {
  const alike = new Map<string, { low: number; high: number }[]>();
  for (const table of tables) {
    const safe = suppress(table, options);
    const exact = totalled(table);
    const key = JSON.stringify(
      exact.map((row, i) => row.map((n, j) => (shownAt(safe, i, j) === null ? null : n))),
    );
    const ranges = alike.get(key) ?? exact.flat().map(() => ({ low: Infinity, high: -Infinity }));
    exact.flat().forEach((count, k) => {
      const range = ranges[k]!;
      range.low = Math.min(range.low, count);
      range.high = Math.max(range.high, count);
    });
    alike.set(key, ranges);
  }
  return alike;
}

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

  it("leaves out the next smallest beside a small count, and the totals of their columns", () => {
    const safe = suppress(
      tableOf([
        [3, 20, 40],
        [30, 41, 90],
        [50, 80, 70],
      ]),
    );
    expect(safe.cells).toEqual([
      [null, null, 40],
      [30, 40, 90],
      [50, 80, 70],
    ]);
    expect(safe).toMatchObject({ rowTotals: [65, 160, 200], columnTotals: [null, null, 200], total: 425 });
  });

  it("does not let two small counts hide each other where they sum to few", () => {
    expect(suppress(tableOf([[3, 4, 40, 60]])).cells).toEqual([[null, null, null, 60]]);
  });

  it("leaves out a second entry of a list, as the total would give one away", () => {
    const safe = suppress(tableOf([[4], [11], [60]]));
    expect(safe.cells).toEqual([[null], [null], [60]]);
    expect(safe.rowTotals).toEqual([null, null, 60]);
    expect(safe.total).toBe(75);
  });

  it("publishes nothing of a list of which all are much alike: its total would give each away", () => {
    const safe = suppress(tableOf([[12, 12, 9]]));
    expect(safe).toMatchObject({ cells: [[null, null, null]], rowTotals: [null], total: null });
    expect(suppress(tableOf([[12], [12], [9]]))).toMatchObject({
      cells: [[null], [null], [null]],
      total: null,
    });
  });

  it("leaves out zeros like small counts where a row hides something, and whole rows where it must", () => {
    const safe = suppress(
      tableOf([
        [0, 8, 30, 25],
        [12, 11, 9, 10],
        [0, 0, 18, 0],
      ]),
    );
    expect(safe.cells).toEqual([
      [null, null, 30, null],
      [null, null, null, null],
      [null, null, null, null],
    ]);
  });

  it("hides zeros everywhere where nobody would say something about a group", () => {
    const table = tableOf([
      [0, 40, 0, 30],
      [20, 15, 30, 25],
    ]);
    expect(suppress(table).cells[0]).toEqual([0, 40, 0, 30]);
    expect(suppress(table, { hideZeros: true }).cells).toEqual([
      [null, 40, null, null],
      [20, 15, 30, 25],
    ]);
  });

  it("publishes nothing of a table with one person in it", () => {
    const safe = suppress(
      tableOf([
        [1, 0],
        [0, 0],
      ]),
    );
    expect(safe).toMatchObject({
      cells: [
        [null, null],
        [null, null],
      ],
      total: null,
    });
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

  test("an intruder with exact totals who propagates intervals cannot rule out nobody, nor bound a cell closely", () => {
    fc.assert(
      fc.property(tables(5, 5, 60), (table) => {
        const safe = suppress(table);
        propagate(table, safe).forEach((row, i) => {
          row.forEach(({ low, high }, j) => {
            if (shownAt(safe, i, j) !== null) return;
            if (totalled(table)[i]![j]! < 10) expect(low).toBe(0);
            expect(high - low).toBeGreaterThanOrEqual(10);
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [1, 3, 12],
    [3, 1, 12],
    [1, 4, 7],
    [4, 1, 7],
    [2, 2, 8],
    [2, 3, 4],
    [3, 2, 4],
  ])(
    "an intruder who knows the rule finds two tables for every hidden cell: %i × %i up to %i",
    (rows, columns, most) => {
      for (const hideZeros of [false, true]) {
        const options = { threshold: 4, round: 2, hideZeros };
        const published = publishedAlike(everyTable(rows, columns, most), options);
        expect(published.size).toBeGreaterThan(10);
        for (const [key, ranges] of published) {
          const shown = JSON.parse(key).flat();
          const tight = ranges.filter(({ low, high }, k) => shown[k] === null && high - low < options.round);
          expect({ key, tight }).toEqual({ key, tight: [] });
        }
      }
    },
  );

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
