import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { krippendorffsAlpha } from "./krippendorffs-alpha.js";

const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const units = Array.from({ length: 12 }, (_, u) => observers.map((observer) => observer[u] ?? null));

describe("krippendorffsAlpha", () => {
  it.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
    ["ratio", 0.797],
  ] as const)("gives Krippendorff's own example (2011, part C) at %s level: %d", (level, expected) => {
    expect(krippendorffsAlpha({ units, level })).toBeCloseTo(expected, 3);
  });

  it("takes words at nominal level", () => {
    expect(
      krippendorffsAlpha({
        units: [
          ["a", "a"],
          ["b", "b"],
        ],
        level: "nominal",
      }),
    ).toBe(1);
  });

  it.each([
    [
      "undefined-statistic",
      [
        [3, 3],
        [3, 3],
      ],
      "interval",
    ],
    [
      "undefined-statistic",
      [
        [3, null],
        [null, 4],
      ],
      "interval",
    ],
    ["not-a-number", [["a", 1]], "ordinal"],
    ["not-a-number", [[Number.NaN, 1]], "nominal"],
    ["out-of-range", [[-1, 1]], "ratio"],
  ] as const)("refuses with %s", (code, given, level) => {
    expect(() => krippendorffsAlpha({ units: given.map((unit) => [...unit]), level })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test("the order of raters and of units does not matter, nor do units judged once", () => {
    const unit = fc.array(fc.option(fc.integer({ min: 0, max: 4 })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), (given) => {
        const paired = given.filter((row) => row.filter((value) => value !== null).length >= 2);
        fc.pre(new Set(paired.flat().filter((value) => value !== null)).size > 1);
        const alpha = krippendorffsAlpha({ units: given, level: "interval" });
        const turned = paired.map((row) => [...row].reverse()).reverse();
        expect(krippendorffsAlpha({ units: turned, level: "interval" })).toBeCloseTo(alpha, 12);
      }),
    );
  });
});
