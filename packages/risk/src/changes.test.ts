import { compile } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessmentSeries, assessRecord, assessRisk } from "./index.js";
import { demoModel, demoPlugin, engagements, wellRun } from "./testing/demo.js";

const may = compile(
  { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-05-31", factors: {} },
  { plugins: [demoPlugin] },
);
const june = demoModel();

describe("a series of assessments", () => {
  it("says what changed, why, and which control made the difference", () => {
    const before = assessRisk(may, { ...wellRun, pairing: "alone", violence: "recent", community_view: "" });
    const after = assessRisk(june, { ...wellRun, violence: "past" });
    const [step] = assessmentSeries([after, before]);
    expect(step).toMatchObject({
      from: "2026-05-31",
      to: "2026-06-30",
      nowKnown: ["engagement.community_view"],
    });
    const alone = step!.changes.find(({ risk }) => risk === "alone")!;
    expect(alone.parts.map(({ by, from, to }) => [by, by === "facts" ? "" : `${from} → ${to}`])).toEqual([
      ["facts", ""],
      ["pair", "missing → in place"],
    ]);
    expect(alone.parts.every(({ points }) => points < 0)).toBe(true);
  });

  it("has parts that sum exactly to each change, and no risk that did not change", () => {
    fc.assert(
      fc.property(engagements, engagements, fc.boolean(), (one, other, strongest) => {
        const mode = strongest ? "strongest" : "series";
        const [step] = assessmentSeries([
          assessRecord(may, one),
          assessRecord(june, other, { barriers: mode }),
        ]);
        for (const { from, to, parts } of step!.changes)
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(to - from);
        for (const item of assessRecord(june, other, { barriers: mode }).items) {
          if (step!.changes.some(({ risk }) => risk === item.id)) continue;
          expect(assessRecord(may, one).items.find(({ id }) => id === item.id)!.residual.points).toBe(
            item.residual.points,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("refuses several engagements, or one day twice", () => {
    const one = assessRisk(may, wellRun);
    expect(() => assessmentSeries([one, one])).toThrow(/same|2026-05-31/);
    expect(() => assessmentSeries([one, assessRisk(june, { ...wellRun, id: "E2" })])).toThrow(/several/);
  });
});
