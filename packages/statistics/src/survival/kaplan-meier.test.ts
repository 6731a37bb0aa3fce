import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";

// Freireich et al. (1963), remission under 6-MP in weeks, as in Gehan (1965) and most textbooks.
const weeks = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
const ended = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0] as const;

describe("kaplanMeier", () => {
  it("gives the textbook curve of the 6-MP trial", () => {
    const curve = kaplanMeier({ time: weeks, event: ended });
    expect(curve.time).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(curve.survival.map((s) => s.toFixed(3))).toEqual([
      "0.857",
      "0.807",
      "0.753",
      "0.690",
      "0.627",
      "0.538",
      "0.448",
    ]);
    // R 4.2.2, survival 3.5-3: survfit(conf.type = "log-log") at 6 weeks.
    expect(curve.lower[0]).toBeCloseTo(0.6197, 4);
    expect(curve.upper[0]).toBeCloseTo(0.9516, 4);
  });

  it("has no limits where nobody is left", () => {
    expect(kaplanMeier({ time: [1, 2], event: [true, true] })).toMatchObject({
      survival: [0.5, 0],
      lower: [expect.any(Number), null],
      upper: [expect.any(Number), null],
    });
  });

  it("is empty when nothing happened", () => {
    expect(kaplanMeier({ time: [3], event: [0] })).toEqual({ time: [], survival: [], lower: [], upper: [] });
  });

  it.each([
    ["empty", { time: [], event: [] }],
    ["length-mismatch", { time: [1, 2], event: [1 as const] }],
    ["out-of-range", { time: [-1], event: [1 as const] }],
    ["wrong-type", { time: [1], event: [2 as 1] }],
  ])("refuses with %s", (code, input) => {
    expect(() => kaplanMeier(input)).toThrow(expect.objectContaining({ code }));
  });

  test("falls, stays within its limits, and without loss is the share still there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 1 }),
        (people) => {
          const time = people.map(([at]) => at);
          const curve = kaplanMeier({ time, event: people.map(([, happened]) => happened) });
          curve.survival.forEach((s, i) => {
            expect(s).toBeLessThan(curve.survival[i - 1] ?? 1.1);
            expect(curve.lower[i] ?? s).toBeLessThanOrEqual(s);
            expect(curve.upper[i] ?? s).toBeGreaterThanOrEqual(s);
          });
          const all = kaplanMeier({ time, event: people.map(() => true) });
          all.time.forEach((at, i) => {
            const left = time.filter((t) => t > at).length / time.length;
            expect(all.survival[i]).toBeCloseTo(left, 12);
          });
        },
      ),
    );
  });
});
