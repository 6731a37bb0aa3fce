import { describe, expect, it } from "vitest";
import { differenceOfSharesInterval } from "./difference-of-shares-interval.js";

describe("differenceOfSharesInterval", () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [0, 10, 0, 10, -0.2775, 0.2775],
  ])("gives Newcombe's table II (1998): %d of %d less %d of %d", (x, m, y, n, low, high) => {
    const a = { successes: x, trials: m };
    const b = { successes: y, trials: n };
    const { value, lower, upper } = differenceOfSharesInterval({ a, b, confidence: 0.95 });
    expect(value).toBeCloseTo(x / m - y / n, 12);
    expect(lower).toBeCloseTo(low, 4);
    expect(upper).toBeCloseTo(high, 4);
    const mirrored = differenceOfSharesInterval({ a: b, b: a, confidence: 0.95 });
    expect([mirrored.lower, mirrored.upper]).toEqual([
      expect.closeTo(-upper, 12),
      expect.closeTo(-lower, 12),
    ]);
  });

  it("refuses a group of nobody", () => {
    const none = { successes: 0, trials: 0 };
    expect(() => differenceOfSharesInterval({ a: none, b: none, confidence: 0.95 })).toThrow(
      expect.objectContaining({ code: "out-of-range" }),
    );
  });
});
