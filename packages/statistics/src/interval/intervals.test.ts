import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cohensKappaInterval } from "../agreement/cohens-kappa-interval.js";
import { intraclassCorrelationInterval } from "../agreement/intraclass-correlation-interval.js";
import { krippendorffsAlphaInterval } from "../agreement/krippendorffs-alpha-interval.js";
import { hedgesGInterval } from "../change/hedges-g-interval.js";
import { nonoverlapOfAllPairsInterval } from "../single-case/nonoverlap-of-all-pairs-interval.js";
import { tauU } from "../single-case/tau-u.js";
import { tauUInterval } from "../single-case/tau-u-interval.js";
import { logLogInterval } from "../survival/log-log-interval.js";
import { fQuantile } from "./f-quantile.js";

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

  const series = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });
  it("of nonoverlap holds the value, has a width, and is mirrored when the better way is", () => {
    fc.assert(
      fc.property(series, series, (baseline, treatment) => {
        const phases = { baseline, treatment, confidence: 0.95 };
        const up = nonoverlapOfAllPairsInterval({ ...phases, improvement: "increase" });
        const down = nonoverlapOfAllPairsInterval({ ...phases, improvement: "decrease" });
        expect(up.lower).toBeLessThanOrEqual(up.value);
        expect(up.upper).toBeGreaterThanOrEqual(up.value);
        expect(up.upper - up.lower).toBeGreaterThan(0.05);
        expect(down.lower).toBeCloseTo(1 - up.upper, 9);
        expect(down.upper).toBeCloseTo(1 - up.lower, 9);
      }),
    );
  });

  it("of Tau-U is its value and 1.96 standard errors either way", () => {
    const series = { baseline: [2, 3, 1], treatment: [4, 5, 6, 3], improvement: "increase" } as const;
    const { value, standardError } = tauU({ ...series, method: "A vs B" });
    const { lower, upper } = tauUInterval({ ...series, method: "A vs B", confidence: 0.95 });
    expect(lower).toBeCloseTo(value - 1.959964 * standardError, 5);
    expect(upper).toBeCloseTo(value + 1.959964 * standardError, 5);
  });

  it("of alpha is the same for the same seed, holds the value, and narrows with more units", () => {
    const few = [
      [1, 1],
      [2, 2],
      [1, 2],
      [3, 3],
      [2, 3],
      [1, 1],
    ];
    const many = [...few, ...few, ...few, ...few];
    const with1000 = { level: "ordinal", confidence: 0.95, resamples: 1000, seed: 7 } as const;
    const a = krippendorffsAlphaInterval({ units: few, ...with1000 });
    expect(krippendorffsAlphaInterval({ units: few, ...with1000 })).toEqual(a);
    const b = krippendorffsAlphaInterval({ units: many, ...with1000 });
    for (const { value, lower, upper } of [a, b]) expect(lower! < value && value < upper!).toBe(true);
    expect(b.upper! - b.lower!).toBeLessThan(a.upper! - a.lower!);
    const rare = [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 2],
    ];
    expect(krippendorffsAlphaInterval({ units: rare, ...with1000 }).n).toBe(4);
    expect(() => krippendorffsAlphaInterval({ units: few, ...with1000, resamples: 2.5 })).toThrow(
      /resamples/,
    );
  });

  it("of kappa is none, with the reason, at full agreement and where one rater has one answer", () => {
    const kappa = (a: number[], b: number[]) =>
      cohensKappaInterval({ a, b, categories: [0, 1, 2], weights: "linear", confidence: 0.95 });
    expect(kappa([0, 1, 2, 0, 1], [0, 1, 2, 0, 1])).toMatchObject({
      value: 1,
      lower: null,
      upper: null,
      why: expect.stringContaining("no certainty"),
    });
    expect(kappa([0, 0, 0], [0, 1, 2])).toMatchObject({
      value: 0,
      lower: null,
      why: expect.stringContaining("one answer"),
    });
    expect(kappa([0, 1, 2], [0, 1, 1])).not.toHaveProperty("why");
    expect(() => kappa([0], [1])).toThrow(expect.objectContaining({ code: "undefined-statistic" }));
  });

  it("of alpha is none, with the reason, at full agreement", () => {
    const units = [1, 2, 1, 3, 2, 1].map((level) => [level, level]);
    expect(
      krippendorffsAlphaInterval({ units, level: "ordinal", confidence: 0.95, resamples: 200, seed: 1 }),
    ).toMatchObject({ value: 1, lower: null, upper: null, why: expect.stringContaining("no certainty") });
  });

  it("of an intraclass correlation of exactly −1 is there, though sums of doubles miss it", () => {
    for (const step of [0.1, 1, 3, 7, 9_467, 10_000]) {
      const ratings = [
        [0, 0],
        [0, step],
        [step, 0],
      ];
      const found = intraclassCorrelationInterval({ ratings, form: "ICC2", confidence: 0.95 });
      expect(found.value).toBeCloseTo(-1, 12);
      expect(found.upper).toBeCloseTo(0.9, 10);
    }
  });

  it("of an intraclass correlation is none where all people have the same mean", () => {
    const ratings = [
      [0, 3],
      [3, 0],
      [3, 0],
      [3, 0],
      [3, 0],
    ];
    expect(() => intraclassCorrelationInterval({ ratings, form: "ICC2", confidence: 0.95 })).toThrow(
      /same mean/,
    );
  });

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
