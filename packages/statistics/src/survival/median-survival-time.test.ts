import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { medianSurvivalTime } from "./median-survival-time.js";

/** The share left after each time, as a fraction of whole numbers, without any cancelling. */
function exactMedian(time: readonly number[], event: readonly (0 | 1)[]): number | null {
  let [left, start] = [1n, 1n];
  for (const at of [...new Set(time)].sort((a, b) => a - b)) {
    const atRisk = time.filter((one) => one >= at).length;
    const events = time.filter((one, i) => one === at && event[i] === 1).length;
    left *= BigInt(atRisk - events);
    start *= BigInt(atRisk);
    if (events > 0 && 2n * left <= start) return at;
  }
  return null;
}

describe("medianSurvivalTime", () => {
  test("24 exits, half of them by day 120: 120, though a product of doubles is 0.5000000000000001", () => {
    const days = (first: number) => Array.from({ length: 12 }, (_, i) => first + 10 * i);
    const time = [...days(10), ...days(300)];
    expect(medianSurvivalTime({ time, event: time.map(() => 1) }).value).toBe(120);
  });

  test("without losses the share is people left over people, rounded once", () => {
    for (let n = 1; n <= 200; n++) {
      const time = Array.from({ length: n }, (_, i) => i + 1);
      const { survival } = kaplanMeier({ time, event: time.map(() => 1) });
      expect(survival).toEqual(time.map((at) => (n - at) / n));
      expect(medianSurvivalTime({ time, event: time.map(() => 1) }).value).toBe(Math.ceil(n / 2));
    }
  });

  test("with losses and ties it is that of exact fractions", () => {
    const person = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 1, 1));
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (people) => {
        const time = people.map(([at]) => at);
        const event = people.map(([, came]) => came as 0 | 1);
        expect(medianSurvivalTime({ time, event }).value).toBe(exactMedian(time, event));
      }),
      { numRuns: 2000 },
    );
  });

  test("limits are where the limits of the curve come down to a half", () => {
    const time = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const found = medianSurvivalTime({ time, event: time.map(() => 1) });
    expect(found.lower).toBeLessThanOrEqual(found.value ?? 0);
    expect(found.upper).toBeGreaterThanOrEqual(found.value ?? 0);
    expect(medianSurvivalTime({ time: [5], event: [0] })).toEqual({ value: null, lower: null, upper: null });
  });
});
