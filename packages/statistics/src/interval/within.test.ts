import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cohensKappaInterval,
  differenceOfSharesInterval,
  hedgesGInterval,
  intraclassCorrelationInterval,
  krippendorffsAlphaInterval,
  meanInterval,
  nonoverlapOfAllPairsInterval,
  type OpenEstimate,
  standardisedMeanChange,
  tauUInterval,
  wilsonInterval,
} from "../index.js";
import { InputError } from "../input-error.js";

const few = fc.integer({ min: 0, max: 2 });
const list = fc.array(few, { minLength: 3, maxLength: 8 });
const confidence = fc.constantFrom(0.5, 0.8, 0.95, 0.99);
const categories = [0, 1, 2];

/** Small, lopsided inputs, in which a value is most likely to leave its interval or the scale. */
const asked: Record<string, fc.Arbitrary<() => OpenEstimate>> = {
  cohensKappaInterval: fc
    .tuple(list, fc.infiniteStream(few), fc.constantFrom("none", "linear", "quadratic"), confidence)
    .map(([a, b, weights, level]) => () => {
      const other = a.map(() => b.next().value as number);
      return cohensKappaInterval({ a, b: other, categories, weights, confidence: level } as never);
    }),
  intraclassCorrelationInterval: fc
    .tuple(
      fc.array(fc.tuple(few, few, few), { minLength: 2, maxLength: 6 }),
      fc.constantFrom(2, 3),
      fc.constantFrom("ICC1", "ICC2", "ICC3", "ICC1k", "ICC2k", "ICC3k"),
      confidence,
    )
    .map(([rows, raters, form, level]) => () => {
      const ratings = rows.map((row) => row.slice(0, raters));
      return intraclassCorrelationInterval({ ratings, form, confidence: level } as never);
    }),
  krippendorffsAlphaInterval: fc
    .tuple(fc.array(fc.tuple(few, few), { minLength: 2, maxLength: 6 }), confidence)
    .map(
      ([units, level]) =>
        () =>
          krippendorffsAlphaInterval({ units, level: "ordinal", confidence: level, resamples: 40, seed: 1 }),
    ),
  hedgesGInterval: fc.tuple(list, list, confidence).map(
    ([a, b, level]) =>
      () =>
        hedgesGInterval({ a, b, confidence: level }),
  ),
  meanInterval: fc.tuple(list, confidence).map(
    ([values, level]) =>
      () =>
        meanInterval({ values, confidence: level }),
  ),
  standardisedMeanChange: fc
    .tuple(list, fc.infiniteStream(few), confidence)
    .map(([before, then, level]) => () => {
      const after = before.map(() => then.next().value as number);
      return standardisedMeanChange({ before, after, confidence: level });
    }),
  nonoverlapOfAllPairsInterval: fc.tuple(list, list, confidence).map(
    ([baseline, treatment, level]) =>
      () =>
        nonoverlapOfAllPairsInterval({ baseline, treatment, improvement: "increase", confidence: level }),
  ),
  tauUInterval: fc.tuple(list, list, confidence).map(
    ([baseline, treatment, level]) =>
      () =>
        tauUInterval({
          baseline,
          treatment,
          improvement: "increase",
          method: "A vs B - trend A",
          confidence: level,
        }),
  ),
  differenceOfSharesInterval: fc
    .tuple(few, fc.integer({ min: 2, max: 9 }), few, fc.integer({ min: 2, max: 9 }), confidence)
    .map(([x, m, y, n, level]) => () => {
      const [a, b] = [
        { successes: x, trials: m },
        { successes: y, trials: n },
      ];
      return differenceOfSharesInterval({ a, b, confidence: level });
    }),
  wilsonInterval: fc
    .tuple(few, fc.integer({ min: 2, max: 9 }), confidence)
    .map(([successes, trials, level]) => () => {
      const [lower, upper] = wilsonInterval({ successes, trials, confidence: level });
      return { value: successes / trials, lower, upper, confidence: level, method: "Wilson", n: trials };
    }),
};

/** Where a statistic has a scale, what it and its interval may be. */
const scales: Record<string, [number, number]> = {
  cohensKappaInterval: [-1, 1],
  nonoverlapOfAllPairsInterval: [0, 1],
  differenceOfSharesInterval: [-1, 1],
  wilsonInterval: [0, 1],
};

describe("every interval holds its own value, and both stay on the scale, or there is none", () => {
  it.each(Object.entries(asked))("%s", (name, ask) => {
    fc.assert(
      fc.property(ask, (estimate) => {
        let found: OpenEstimate;
        try {
          found = estimate();
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          return;
        }
        const { value, lower, upper, why } = found;
        if (lower === null || upper === null) {
          expect(why).toBeTruthy();
          return;
        }
        expect(lower).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(upper);
        const [least, most] = scales[name] ?? [-Infinity, Infinity];
        expect(lower).toBeGreaterThanOrEqual(least);
        expect(upper).toBeLessThanOrEqual(most);
      }),
      { numRuns: 1000 },
    );
  });

  it("no/yes, yes/no, begun/begun: the estimate of -3 is no correlation, so there is none", () => {
    const ratings = [
      [0, 10_000],
      [10_000, 0],
      [5_000, 5_000],
    ];
    const ask = () => intraclassCorrelationInterval({ ratings, form: "ICC2", confidence: 0.95 });
    expect(ask).toThrow("outside what a correlation can be");
  });
});
