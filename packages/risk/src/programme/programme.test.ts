import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoModel, engagements } from "../../tests/demo.js";
import { assessRecord, heatMaps, programmeRisks } from "../index.js";

const model = demoModel();
const caseloads = fc
  .array(engagements, { minLength: 1, maxLength: 14 })
  .map((list) => list.map((facts, i) => assessRecord(model, { ...facts, id: `E${i}` })));

describe("heat maps", () => {
  it("hold every rating once, before and after", () => {
    fc.assert(
      fc.property(caseloads, (assessments) => {
        for (const { category, before, after } of heatMaps(model, assessments, 1)) {
          const items = assessments.flatMap((one) => one.items).filter((item) => item.category === category);
          for (const cells of [before, after])
            expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("programme risks", () => {
  it("show no small count, and let none be worked out from the others and the total", () => {
    fc.assert(
      fc.property(caseloads, (assessments) => {
        for (const { risk, bands, category, median } of programmeRisks(model, assessments)) {
          expect(["project", "organisation"]).toContain(category);
          const shown = Object.values(bands);
          const hidden = Object.keys(bands).filter((id) => bands[id] === null);
          for (const count of shown) if (count !== null) expect(count === 0 || count >= 5).toBe(true);
          expect(hidden.length).not.toBe(1);
          if (assessments.length < 5) expect([median, ...shown].every((one) => one === null)).toBe(true);
          const items = assessments.map((one) => one.items.find(({ id }) => id === risk)!);
          const unseen = items.filter(({ band }) => bands[band] === null).length;
          if (hidden.length > 0 && assessments.length >= 5)
            expect(unseen).toBeGreaterThanOrEqual(Math.min(5, items.length));
        }
      }),
      { numRuns: 40 },
    );
    expect(() => programmeRisks(model, [], 0)).toThrow(/threshold/);
  });
});
