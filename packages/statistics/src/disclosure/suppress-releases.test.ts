import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { suppress, suppressReleases } from "../index.js";

const names = ["x", "y", "z"];
const tableOf = (cells: number[][]) => ({ rows: names, columns: names, cells });
const cells = (most: number) =>
  fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });
const plus = (a: number[][], b: number[][]) =>
  a.map((row, i) => row.map((count, j) => count + (b[i]?.[j] ?? 0)));

describe("suppressReleases", () => {
  it("publishes again what has not changed, and what has changed by enough", () => {
    const first = tableOf([
      [20, 30, 40],
      [50, 60, 70],
      [80, 90, 100],
    ]);
    const second = tableOf([
      [20, 30, 40],
      [65, 60, 70],
      [80, 90, 112],
    ]);
    const safe = suppressReleases([first, second]);
    expect(safe[0]?.cells).toEqual(first.cells);
    expect(safe[1]?.cells).toEqual([
      [20, 30, 40],
      [65, 60, 70],
      [80, 90, 110],
    ]);
  });

  it("hides a small addition to a large count", () => {
    const first = tableOf([
      [20, 30, 40],
      [50, 60, 70],
      [80, 90, 100],
    ]);
    const second = tableOf([
      [23, 60, 70],
      [80, 90, 99],
      [110, 121, 133],
    ]);
    expect(suppressReleases([first, second])[1]?.cells[0]?.[0]).toBeNull();
    expect(suppress(second).cells[0]?.[0]).toBe(25);
  });

  it("refuses falling counts and changed names, and says in which release", () => {
    const table = tableOf([
      [20, 30, 40],
      [50, 60, 70],
      [80, 90, 100],
    ]);
    const fewer = tableOf([
      [19, 30, 40],
      [50, 60, 70],
      [80, 90, 100],
    ]);
    const other = { ...table, rows: ["x", "y", "w"] };
    const broken = { ...table, cells: [[1]] };
    expect(() => suppressReleases([table, fewer])).toThrow(
      expect.objectContaining({ code: "not-cumulative", path: "releases[1]" }),
    );
    expect(() => suppressReleases([table, other])).toThrow(
      expect.objectContaining({ code: "changed-shape" }),
    );
    expect(() => suppressReleases([broken])).toThrow(expect.objectContaining({ path: "releases[0].cells" }));
  });

  test("one release alone is what suppress gives; a later one never brings back nor alters what went before", () => {
    fc.assert(
      fc.property(cells(40), cells(30), cells(30), (a, b, c) => {
        const tables = [a, plus(a, b), plus(plus(a, b), c)].map(tableOf);
        const safe = suppressReleases(tables);
        expect(safe[0]).toEqual(suppress(tableOf(a)));
        expect(suppressReleases(tables.slice(0, 2))).toEqual(safe.slice(0, 2));
        names.forEach((_, i) => {
          names.forEach((__, j) => {
            if (safe[1]?.cells[i]?.[j] === null) expect(safe[2]?.cells[i]?.[j]).toBeNull();
          });
        });
      }),
    );
  });
});
