import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare, demoModel, engagements, wellRun } from "../../tests/demo.js";
import { riskOf } from "../compile/index.js";
import { assessRecord, assessRisk, cascade, categoryChances, highestChances } from "../index.js";

const model = demoModel();

describe("chances", () => {
  it("of four categories add up as many cases as the catalogue’s pairs of categories make, not 4 096", () => {
    const pairs = new Set(
      riskOf(model).influences.flatMap(({ from, to }) => {
        const [a, b] = [from, to].map(
          (id) => riskOf(model).risks.find(({ risk }) => risk.id === id)!.risk.category,
        );
        return a === b ? [] : [`${a} ${b}`];
      }),
    );
    const [first] = categoryChances(model, assessRisk(model, bare));
    expect([first!.exact, first!.cases]).toEqual([true, 2 ** pairs.size]);
    expect(first!.cases).toBe(512);
    expect(
      cascade(
        [0.5, 0, 0],
        [
          [0, 1, 0.5],
          [1, 2, 1],
        ],
      ).cases,
    ).toBe(2);
    const all = [0, 1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3, 4].flatMap((b) => (a === b ? [] : [[a, b, 0.5] as const])),
    );
    expect(cascade([0.1, 0.1, 0.1, 0.1, 0.1], all)).toMatchObject({ exact: false, cases: 4_096 });
  });

  it("risk by risk stand beside those of the four nodes, and show what these leave out", () => {
    const assessment = assessRisk(model, bare);
    const [four, risks] = [categoryChances(model, assessment), highestChances(model, assessment)];
    for (const [i, { category, own, lower }] of four.entries()) {
      expect(risks[i]!.category).toBe(category);
      // No single risk of the four nodes' table stands above the bounds that go risk by risk.
      expect(risks[i]!.upper).toBeGreaterThanOrEqual(own);
      expect(risks[i]!.lower).toBeGreaterThanOrEqual(lower);
    }
    expect(highestChances(model, assessRisk(model, wellRun)).length).toBe(4);
  });

  it("risk by risk are never below a residual of the category, nor in the wrong order", () => {
    fc.assert(
      fc.property(engagements, (facts) => {
        const assessment = assessRecord(model, facts);
        for (const { category, lower, upper } of highestChances(model, assessment)) {
          expect(lower).toBeGreaterThanOrEqual(assessment.categories[category].direct.points / 10_000);
          expect(lower).toBeLessThanOrEqual(upper);
        }
      }),
      { numRuns: 4 },
    );
  });
});
