import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { intraclassCorrelation } from "./intraclass-correlation.js";

const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe("intraclassCorrelation", () => {
  it.each([
    ["ICC1", 0.17],
    ["ICC2", 0.29],
    ["ICC3", 0.71],
    ["ICC1k", 0.44],
    ["ICC2k", 0.62],
    ["ICC3k", 0.91],
  ] as const)("gives Shrout and Fleiss's own example (1979, table 4): %s = %d", (form, expected) => {
    expect(intraclassCorrelation({ ratings: shroutFleiss, form })).toBeCloseTo(expected, 2);
  });

  it("is undefined when nobody differs, decimals included", () => {
    const same = {
      ratings: [
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ],
      form: "ICC2",
    } as const;
    expect(() => intraclassCorrelation(same)).toThrow(
      expect.objectContaining({ code: "undefined-statistic" }),
    );
    const sameMeans = {
      ratings: [
        [0.1, 0.3],
        [0.3, 0.1],
      ],
      form: "ICC3k",
    } as const;
    expect(() => intraclassCorrelation(sameMeans)).toThrow(
      expect.objectContaining({ code: "undefined-statistic" }),
    );
  });

  it.each([
    ["empty", [[1, 2]]],
    ["empty", [[1], [2]]],
    [
      "ragged",
      [
        [1, 2],
        [1, 2, 3],
      ],
    ],
    [
      "not-a-number",
      [
        [1, 2],
        [1, Number.NaN],
      ],
    ],
  ])("refuses with %s", (code, ratings) => {
    expect(() => intraclassCorrelation({ ratings, form: "ICC1" })).toThrow(expect.objectContaining({ code }));
  });

  test("the mean of k raters is as reliable as Spearman and Brown say", () => {
    const row = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), (ratings) => {
        fc.pre(new Set(ratings.map((scores) => scores.reduce((x, y) => x + y, 0))).size > 1);
        const one = intraclassCorrelation({ ratings, form: "ICC3" });
        fc.pre(one > -0.4);
        const mean = intraclassCorrelation({ ratings, form: "ICC3k" });
        expect(mean).toBeCloseTo((3 * one) / (1 + 2 * one), 8);
      }),
    );
  });
});
