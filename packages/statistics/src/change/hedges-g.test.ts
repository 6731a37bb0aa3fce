import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hedgesG } from "./hedges-g.js";
import { smallSampleCorrection } from "./small-sample-correction.js";

describe("hedgesG", () => {
  it.each([
    ["1 / √π", 2, 1 / Math.sqrt(Math.PI)],
    ["√(π / 6)", 3, Math.sqrt(Math.PI / 6)],
    ["√(2 / π)", 4, Math.sqrt(2 / Math.PI)],
    ["3 √(π / 40)", 5, 3 * Math.sqrt(Math.PI / 40)],
  ])(
    "corrects by %s at %d degrees of freedom, as Hedges's formula (1981) works out there",
    (_, freedom, expected) => {
      expect(smallSampleCorrection(freedom)).toBeCloseTo(expected, 14);
    },
  );

  it("is the corrected difference over the pooled deviation", () => {
    expect(hedgesG({ a: [2, 4, 6], b: [1, 3, 5] })).toBeCloseTo(0.5 * Math.sqrt(2 / Math.PI), 14);
  });

  it("is undefined when scores differ only between groups, decimals included", () => {
    expect(() => hedgesG({ a: [0.1, 0.1, 0.1], b: [0.7, 0.7] })).toThrow(
      expect.objectContaining({ code: "undefined-statistic" }),
    );
  });

  it("refuses a group of one, and what is not a number, together", () => {
    expect(() => hedgesG({ a: [1], b: [1, Number.POSITIVE_INFINITY] })).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ code: "empty", path: "a" }),
          expect.objectContaining({ code: "not-a-number", path: "b[1]" }),
        ],
      }),
    );
  });

  test("changes sign with the groups, and not with the unit or the origin", () => {
    const group = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(group, group, (a, b) => {
        fc.pre(new Set(a).size > 1);
        const g = hedgesG({ a, b });
        const moved = (x: number) => 4 * x + 100;
        expect(hedgesG({ a: b, b: a })).toBeCloseTo(-g, 12);
        expect(hedgesG({ a: a.map(moved), b: b.map(moved) })).toBeCloseTo(g, 10);
      }),
    );
  });
});
