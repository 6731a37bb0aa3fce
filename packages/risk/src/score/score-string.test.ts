import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoModel, engagements } from "../../tests/demo.js";
import { assessRecord, readScore, recompute, scoreString, scoreTables, writeScore } from "../index.js";

const model = demoModel();
const tables = scoreTables(model);

describe("a score string", () => {
  it("recomputes every number of every assessment, in either mode, and reads back to itself", () => {
    fc.assert(
      fc.property(
        engagements,
        fc.constantFrom("series" as const, "strongest" as const),
        (facts, barriers) => {
          const assessment = assessRecord(model, facts, { barriers });
          const text = scoreString(model, assessment);
          const again = recompute(tables, text);
          expect(writeScore(readScore(text))).toBe(text);
          expect(again.advice).toBe(assessment.advice.advice);
          assessment.items.forEach(({ inherent, residual, band }, i) => {
            const only = ({ points, low, high }: typeof residual) => ({ points, low, high });
            expect(again.items[i]).toMatchObject({
              inherent: only(inherent),
              residual: only(residual),
              band,
            });
          });
          for (const [name, { points, low, high }] of Object.entries(assessment.categories))
            expect(again.categories[name as "client"]).toEqual({ points, low, high });
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is refused by a model that did not make it", () => {
    const other = {
      ...assessRecord(model, { id: "E1" }),
      model: { name: "x", version: "1.0.0", fingerprint: "y", rules: "z" },
    };
    expect(() => scoreString(model, other)).toThrow(/another model/);
  });
});
