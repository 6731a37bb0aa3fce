import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../input-error.js";
import { meanInterval } from "./mean-interval.js";
import { median } from "./median.js";
import { nearestRank } from "./nearest-rank.js";

const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 40 });

describe("median and nearestRank", () => {
  test("as many values are on one side of the median as on the other", () => {
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list);
        expect(list.filter((x) => x < middle).length * 2).toBeLessThanOrEqual(list.length);
        expect(list.filter((x) => x > middle).length * 2).toBeLessThanOrEqual(list.length);
      }),
    );
  });

  test("a percentile is the least value that so many per cent do not exceed", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 100 }), (list, percent) => {
        const enough = list.filter((x) => list.filter((y) => y <= x).length * 100 >= percent * list.length);
        expect(nearestRank(list, percent)).toBe(Math.min(...enough));
      }),
    );
  });

  test("nothing has no middle", () => {
    for (const one of [() => median([]), () => nearestRank([], 50), () => nearestRank([1], 101)])
      expect(one).toThrow(InputError);
  });
});

describe("meanInterval", () => {
  test("Student's table: 1 to 10, t(9) = 2.2622", () => {
    const { value, lower, upper } = meanInterval({
      values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      confidence: 0.95,
    });
    expect(value).toBe(5.5);
    expect(((upper ?? 0) - (lower ?? 0)) / 2).toBeCloseTo((2.262157 * 3.02765) / Math.sqrt(10), 4);
  });

  test("no spread gives no interval, with the reason", () => {
    expect(meanInterval({ values: [0.1, 0.1, 0.1], confidence: 0.95 })).toMatchObject({
      lower: null,
      upper: null,
    });
    expect(meanInterval({ values: [4], confidence: 0.95 }).why).toContain("one");
  });
});
