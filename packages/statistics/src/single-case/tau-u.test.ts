import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { nonoverlapOfAllPairs } from "./nonoverlap-of-all-pairs.js";
import { tauU } from "./tau-u.js";

describe("tauU", () => {
  const series = { baseline: [2, 3, 5, 3], treatment: [4, 5, 5, 7, 6], improvement: "increase" as const };

  it("takes the baseline's own trend off, pair by pair", () => {
    // Between the phases 17 pairs of 20 are better, 2 tied and 1 worse: 16. Within the baseline: 4 better, 1 worse.
    expect(tauU({ ...series, method: "A vs B" })).toMatchObject({ value: 16 / 20, pairs: 20 });
    expect(tauU({ ...series, method: "A vs B - trend A" }).value).toBe((16 - 3) / 20);
  });

  it("has the standard error of Kendall's S", () => {
    expect(tauU({ ...series, method: "A vs B" }).standardError).toBeCloseTo(
      Math.sqrt((20 * 10) / 3) / 20,
      14,
    );
  });

  it("refuses a phase without observations", () => {
    expect(() => tauU({ ...series, baseline: [], method: "A vs B" })).toThrow(
      expect.objectContaining({ code: "empty" }),
    );
    expect(() => tauU({ ...series, method: "other" as "A vs B" })).toThrow(
      expect.objectContaining({ code: "wrong-type", path: "method" }),
    );
  });

  test("without trend control it is twice the nonoverlap less one, and directions mirror", () => {
    const phase = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(phase, phase, (baseline, treatment) => {
        const up = { baseline, treatment, improvement: "increase" as const };
        const tau = tauU({ ...up, method: "A vs B" }).value;
        expect(tau).toBeCloseTo(2 * nonoverlapOfAllPairs(up) - 1, 12);
        for (const method of ["A vs B", "A vs B - trend A"] as const) {
          const down = tauU({ ...up, improvement: "decrease", method }).value;
          expect(tauU({ ...up, method }).value + down).toBeCloseTo(0, 12);
        }
      }),
    );
  });
});
