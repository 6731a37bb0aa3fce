import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.js";

describe("wilsonInterval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("gives Newcombe's table I (1998): %d of %d is %d to %d", (successes, trials, low, high) => {
    const [lower, upper] = wilsonInterval({ successes, trials, confidence: 0.95 });
    expect(lower).toBeCloseTo(low, 4);
    expect(upper).toBeCloseTo(high, 4);
  });

  it.each([
    ["out-of-range", { successes: 0, trials: 0, confidence: 0.95 }],
    ["out-of-range", { successes: 3, trials: 2, confidence: 0.95 }],
    ["out-of-range", { successes: 1.5, trials: 2, confidence: 0.95 }],
    ["out-of-range", { successes: 1, trials: 2, confidence: 1 }],
    ["not-a-number", { successes: Number.NaN, trials: 2, confidence: 0.95 }],
  ])("refuses with %s", (code, input) => {
    expect(() => wilsonInterval(input)).toThrow(expect.objectContaining({ code }));
  });

  test("holds the share, stays within 0 to 1, and mirrors when failures are counted instead", () => {
    const people = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(people, ([successes, trials]) => {
        const [lower, upper] = wilsonInterval({ successes, trials, confidence: 0.9 });
        const [below, above] = wilsonInterval({ successes: trials - successes, trials, confidence: 0.9 });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(successes / trials);
        expect(upper).toBeGreaterThanOrEqual(successes / trials);
        expect(upper).toBeLessThanOrEqual(1);
        expect(1 - above).toBeCloseTo(lower, 12);
        expect(1 - below).toBeCloseTo(upper, 12);
      }),
    );
  });
});
