import { describe, expect, it } from "vitest";
import { bare, demoModel, wellRun } from "../../tests/demo.js";
import { riskOf } from "../compile/index.js";
import { assessRisk, heatMaps, programmeRisks } from "../index.js";
import { toldCounts, toldRatings } from "./disclosure.js";

const threshold = 5;

/** All ways in which so many engagements can stand in four bands. */
function waysOf(total: number): number[][] {
  const ways: number[][] = [];
  for (let a = 0; a <= total; a++)
    for (let b = 0; a + b <= total; b++)
      for (let c = 0; a + b + c <= total; c++) ways.push([a, b, c, total - a - b - c]);
  return ways;
}

describe("counts by band", () => {
  it("let nobody work out a small count, nor that all are in one band, whatever the counts are", () => {
    for (let total = 1; total <= 26; total++) {
      const alike = new Map<string, number[][]>();
      for (const way of waysOf(total)) {
        const told = JSON.stringify(toldCounts(way, threshold));
        alike.set(told, [...(alike.get(told) ?? []), way]);
      }
      for (const [text, ways] of alike) {
        const told = JSON.parse(text) as (number | null)[];
        expect(ways.some((way) => Math.max(...way) < total) || total === 1).toBe(true);
        if (told.includes(null)) expect(ways.some((way) => Math.max(...way) === total)).toBe(true);
        told.forEach((count, band) => {
          const possible = new Set(ways.map((way) => way[band]!));
          if (count === null) expect(possible.size).toBeGreaterThan(1);
          else expect(count === 0 || count >= threshold).toBe(true);
        });
      }
    }
  });

  it("stay the same when one engagement joins ten in one band, whichever band it is in", () => {
    expect(toldCounts([10, 0, 0, 0], threshold)).toEqual([null, null, null, null]);
    for (const joined of [
      [11, 0, 0, 0],
      [10, 1, 0, 0],
      [10, 0, 0, 1],
    ])
      expect(toldCounts(joined, threshold)).toEqual([null, null, null, null]);
    expect(toldCounts([6, 0, 0, 0], threshold)).toEqual([null, null, null, null]);
    expect(toldCounts([36, 5, 0, 0], threshold)).toEqual([36, 5, 0, 0]);
    expect(toldCounts([36, 4, 1, 0], threshold)).toEqual([null, null, null, null]);
    expect(toldCounts([20, 9, 3, 0], threshold)).toEqual([null, null, null, null]);
    expect(toldCounts([1, 0], 1)).toEqual([1, 0]);
  });
});

describe("a page with heat maps and programme risks", () => {
  const model = demoModel();
  const page = (sizes: readonly (readonly [number, object])[]) => {
    const assessments = sizes.flatMap(([size, facts]) =>
      Array.from({ length: size }, (_none, i) => assessRisk(model, { ...bare, ...facts, id: `E${i}` })),
    );
    return { assessments, maps: heatMaps(model, assessments), table: programmeRisks(model, assessments) };
  };

  it("tells of no cell with fewer than five engagements, and never that all are in one", () => {
    // Twenty alike, and three of whom a cell would tell.
    const { assessments, maps, table } = page([
      [20, wellRun],
      [3, { ...wellRun, delivery: "stalled", funding: "ending", media_interest: "hostile" }],
    ]);
    for (const { before, after } of maps)
      for (const { count, risks } of [...before, ...after]) {
        expect(count % threshold).toBe(0);
        expect(risks.length === 0 || count >= threshold).toBe(true);
      }
    for (const { bands, median } of table) {
      expect(Object.values(bands).every((count) => count === null)).toBe(true);
      expect(median! % 500).toBe(0);
    }
    const ratings = (category: string) =>
      assessments[0]!.items.filter((one) => one.category === category).length;
    for (const { category, before } of maps)
      expect(before.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(23 * ratings(category));
    expect(page([[9, wellRun]]).maps.every(({ after }) => after.every(({ count }) => count === 0))).toBe(
      true,
    );
    expect(page([[9, wellRun]]).table.every(({ median }) => median === null)).toBe(true);
    expect(toldRatings([4, 4], 4, 40, threshold)).toBe(0);
  });

  it("shows everything where the threshold is 1, and a median of no less than there is", () => {
    const assessments = [wellRun, bare].map((facts, i) => assessRisk(model, { ...facts, id: `E${i}` }));
    const whole = heatMaps(model, assessments, 1).flatMap(({ after }) => after);
    expect(whole.reduce((sum, { count }) => sum + count, 0)).toBe(2 * riskOf(model).risks.length);
    for (const { risk, median } of programmeRisks(model, assessments, 1)) {
      const points = assessments.map((one) => one.items.find(({ id }) => id === risk)!.residual.points);
      expect(median).toBeGreaterThanOrEqual(Math.min(...points));
      expect(median).toBeGreaterThan(0);
    }
    expect(() => heatMaps(model, assessments, 0)).toThrow(/threshold/);
  });
});
