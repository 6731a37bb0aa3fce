import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cohensKappaInterval } from "./cohens-kappa-interval.js";
import { fQuantile } from "./f-quantile.js";
import { hedgesGInterval } from "./hedges-g-interval.js";
import { intraclassCorrelationInterval } from "./intraclass-correlation-interval.js";
import { logLogInterval } from "./log-log-interval.js";

const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe("intervals", () => {
  it.each([
    ["ICC1", -0.133, 0.723],
    ["ICC2", 0.019, 0.761],
    ["ICC3", 0.342, 0.946],
    ["ICC1k", -0.884, 0.912],
    ["ICC2k", 0.071, 0.927],
    ["ICC3k", 0.676, 0.986],
  ] as const)(
    "gives what R's psych gives for Shrout and Fleiss's table: %s from %d to %d",
    (form, low, high) => {
      const { lower, upper, n } = intraclassCorrelationInterval({
        ratings: shroutFleiss,
        form,
        confidence: 0.95,
      });
      expect(lower).toBeCloseTo(low, 2);
      expect(upper).toBeCloseTo(high, 2);
      expect(n).toBe(6);
    },
  );

  it("finds tabled F values", () => {
    expect(fQuantile(0.95, 5, 10)).toBeCloseTo(3.3258, 4);
    expect(fQuantile(0.975, 1, 1)).toBeCloseTo(647.789, 3);
  });

  it("names the method and the number", () => {
    const g = hedgesGInterval({ a: [2, 4, 6], b: [1, 3, 5], confidence: 0.95 });
    expect(g.method).toMatch(/Hedges/);
    expect(g.n).toBe(6);
    const pairs = { a: ["y", "n", "y"], b: ["y", "n", "n"], categories: ["n", "y"] };
    expect(cohensKappaInterval({ ...pairs, weights: "linear", confidence: 0.95 }).method).toMatch(/linear/);
  });

  it("has no interval at 0 or 1 on the log-log scale", () => {
    expect(logLogInterval(0, 1, 0.95)).toBeNull();
    expect(logLogInterval(1, 0, 0.95)).toBeNull();
  });

  it("refuses a confidence of 1, and an ICC without error", () => {
    expect(() => hedgesGInterval({ a: [1, 2], b: [1, 2], confidence: 1 })).toThrow(/confidence/);
    const perfect = {
      ratings: [
        [1, 1],
        [2, 2],
      ],
      form: "ICC1" as const,
      confidence: 0.95,
    };
    expect(() => intraclassCorrelationInterval(perfect)).toThrow(
      expect.objectContaining({ code: "undefined-statistic" }),
    );
  });

  test("more confidence never gives a narrower interval, and the value lies within", () => {
    const group = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(group, group, (a, b) => {
        fc.pre(new Set(a).size > 1);
        const narrow = hedgesGInterval({ a, b, confidence: 0.8 });
        const wide = hedgesGInterval({ a, b, confidence: 0.95 });
        expect(wide.lower).toBeLessThan(narrow.lower);
        expect(narrow.lower).toBeLessThan(narrow.value);
        expect(wide.upper).toBeGreaterThan(narrow.upper);
      }),
    );
  });
});
