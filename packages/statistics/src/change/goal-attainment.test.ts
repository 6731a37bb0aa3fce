import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { goalAttainment } from "./goal-attainment.js";

describe("goalAttainment", () => {
  it.each([
    ["one goal one level above: 60", [1], [1], 60],
    [
      "three equal goals, one reached above (10 / √4.8, the 4.56 of published tables)",
      [1, 1, 1],
      [1, 0, 0],
      54.56,
    ],
    ["five equal goals all much better: the top of the usual range", [1, 1, 1, 1, 1], [2, 2, 2, 2, 2], 80.15],
  ])("gives %s", (_, weights, attainments, expected) => {
    expect(goalAttainment({ weights, attainments, rho: 0.3 })).toBeCloseTo(expected, 2);
  });

  it.each([
    ["empty", { weights: [], attainments: [], rho: 0.3 }],
    ["length-mismatch", { weights: [1, 2], attainments: [0], rho: 0.3 }],
    ["out-of-range", { weights: [1], attainments: [3], rho: 0.3 }],
    ["out-of-range", { weights: [1], attainments: [0], rho: 1.1 }],
    ["out-of-range", { weights: [-1], attainments: [0], rho: 0.3 }],
    ["undefined-statistic", { weights: [0, 0], attainments: [0, 1], rho: 0.3 }],
  ])("refuses with %s", (code, input) => {
    expect(() => goalAttainment(input)).toThrow(expect.objectContaining({ code }));
  });

  test("only the proportions of the weights matter", () => {
    const goal = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -2, max: 2 }));
    fc.assert(
      fc.property(fc.array(goal, { minLength: 1, maxLength: 8 }), (goals) => {
        const attainments = goals.map(([, attainment]) => attainment);
        const score = (factor: number) =>
          goalAttainment({ weights: goals.map(([weight]) => weight * factor), attainments, rho: 0.3 });
        expect(score(4)).toBeCloseTo(score(1), 10);
      }),
    );
  });
});
