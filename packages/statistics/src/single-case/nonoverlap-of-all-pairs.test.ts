import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { nonoverlapOfAllPairs } from "./nonoverlap-of-all-pairs.js";

describe("nonoverlapOfAllPairs", () => {
  it("counts pairs as Parker and Vannest do (2009): better 1, tied a half", () => {
    const series = { baseline: [4, 3, 4, 5], treatment: [5, 6, 7, 6, 8] };
    // 20 pairs, one of them tied (5 and 5), none worse.
    expect(nonoverlapOfAllPairs({ ...series, improvement: "increase" })).toBe(19.5 / 20);
    expect(nonoverlapOfAllPairs({ ...series, improvement: "decrease" })).toBe(0.5 / 20);
  });

  it.each([
    ["empty", { baseline: [], treatment: [1], improvement: "increase" as const }],
    ["not-a-number", { baseline: [Number.NaN], treatment: [1], improvement: "increase" as const }],
    ["wrong-type", { baseline: [1], treatment: [1], improvement: "up" as "increase" }],
  ])("refuses with %s", (code, input) => {
    expect(() => nonoverlapOfAllPairs(input)).toThrow(expect.objectContaining({ code }));
  });

  test("the two directions share out the whole", () => {
    const phase = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(phase, phase, (baseline, treatment) => {
        const up = nonoverlapOfAllPairs({ baseline, treatment, improvement: "increase" });
        const down = nonoverlapOfAllPairs({ baseline, treatment, improvement: "decrease" });
        expect(up + down).toBeCloseTo(1, 12);
      }),
    );
  });
});
