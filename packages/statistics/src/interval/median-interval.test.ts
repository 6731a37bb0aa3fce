import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianInterval } from "./median-interval.js";

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const of = (n: number) => medianInterval({ values: upTo(n), confidence: 0.95 });

describe("medianInterval", () => {
  it("gives the places that tables of the sign test give", () => {
    // Of 10 tosses, at most 1 head comes 11 times in 1 024: 0.0107; at most 2 come 56 times: 0.0547.
    expect(of(10)).toEqual([2, 9]);
    // Of 20, at most 5 heads: 0.0207; at most 6: 0.0577.
    expect(of(20)).toEqual([6, 15]);
    expect([of(6), of(8), of(9)]).toEqual([
      [1, 6],
      [1, 8],
      [2, 8],
    ]);
  });

  it("is none for five values or fewer", () => {
    for (const n of upTo(5)) expect(of(n)).toBeNull();
  });

  it("holds for thousands of values", () => {
    expect(of(5_000)?.[0]).toBeGreaterThan(2_400);
  });

  it("holds the middle, lies within the values, and grows with confidence", () => {
    const list = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(list, (values) => {
        const wide = medianInterval({ values, confidence: 0.99 });
        const usual = medianInterval({ values, confidence: 0.95 });
        if (!usual) return;
        const sorted = [...values].sort((a, b) => a - b);
        expect(usual[0]).toBeLessThanOrEqual(sorted[(sorted.length - 1) >> 1]!);
        expect(usual[1]).toBeGreaterThanOrEqual(sorted[sorted.length >> 1]!);
        if (wide) expect([wide[0] <= usual[0], wide[1] >= usual[1]]).toEqual([true, true]);
      }),
    );
  });

  it("refuses an empty list and a confidence of 1", () => {
    expect(() => medianInterval({ values: [], confidence: 0.95 })).toThrow(/values/);
    expect(() => medianInterval({ values: [1], confidence: 1 })).toThrow(/confidence/);
  });
});
