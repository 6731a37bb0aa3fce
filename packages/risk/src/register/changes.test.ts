import "../announced.js";
import { compile } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allSigned, demoModel, demoPlugin, engagements, wellRun } from "../../tests/demo.js";
import { assessmentStep, assessRecord, assessRisk } from "../index.js";

const may = compile(
  { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-05-31", factors: {} },
  { plugins: [demoPlugin] },
);
const june = demoModel();

describe("a series of assessments", () => {
  it("says what changed, why, and which control made the difference", () => {
    const before = assessRisk(may, { ...wellRun, pairing: "alone", violence: "recent", community_view: "" });
    const after = assessRisk(june, { ...wellRun, violence: "past" });
    const step = assessmentStep(before, after);
    expect(step).toMatchObject({
      from: "2026-05-31",
      to: "2026-06-30",
      nowKnown: ["engagement.community_view"],
    });
    const alone = step.changes.find(({ risk }) => risk === "alone")!;
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
        const step = assessmentStep(assessRecord(may, one), assessRecord(june, other, { barriers: mode }));
        for (const { from, to, parts } of step.changes)
          expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(to - from);
        for (const item of assessRecord(june, other, { barriers: mode }).items) {
          if (step.changes.some(({ risk }) => risk === item.id)) continue;
          expect(assessRecord(may, one).items.find(({ id }) => id === item.id)!.residual.points).toBe(
            item.residual.points,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("names the facts, the sentences, the categories and the paths that changed", () => {
    const signed = { findings: allSigned };
    const before = assessRisk(may, { ...wellRun, network_threats: "none", network_role: "leading" }, signed);
    const after = assessRisk(
      june,
      { ...wellRun, network_threats: "threats", network_role: "leading" },
      signed,
    );
    const step = assessmentStep(before, after);
    const fact = { field: "engagement.network_threats", title: "Pressure from former associates" };
    expect(step.model).toEqual({ from: "demo 1.0.0", to: "demo 1.0.0", same: true });
    expect(step.facts.map(({ field }) => field)).toEqual([fact.field]);
    const clique = step.changes.find(({ risk }) => risk === "old-clique")!;
    expect(clique.parts[0]).toMatchObject({ by: "facts", fields: [{ field: fact.field }] });
    expect(clique.parts[0]!.from).not.toBe(clique.parts[0]!.to);
    const mentor = step.categories.find(({ category }) => category === "mentor")!;
    expect(mentor.to).toBe(after.categories.mentor.points);
    expect(mentor.path[1]).toEqual(after.categories.mentor.propagated.path);
    expect(mentor.path[1]).toContain("old-clique");
  });

  it("puts down to time what no fact changed", () => {
    const facts = { ...wellRun, last_supervision: "2026-05-10", last_feedback: "2026-05-28" };
    const step = assessmentStep(assessRisk(may, facts), assessRisk(june, facts));
    expect(step.facts).toEqual([]);
    const found = step.changes
      .flatMap(({ parts }) => parts)
      .filter(({ from, to }) => from.includes(" ") || to.includes(" "));
    expect(found.map(({ by }) => by)).toContain("time");
    expect(step.changes.flatMap(({ parts }) => parts.map(({ by }) => by))).not.toContain("facts");
  });

  it("never puts a changed model down to facts, and says which model said what", () => {
    const [first, ...rest] = demoPlugin.risks!;
    const levels = first!.likelihood.levels!.map((level) => ({ ...level, points: 10_000 }));
    const risks = [{ ...first!, likelihood: { ...first!.likelihood, levels } }, ...rest];
    const other = (version: string) =>
      compile(
        { name: "demo", version, title: "Demo", asOf: "2026-06-30", factors: {} },
        { plugins: [{ ...demoPlugin, risks }] },
      );
    const change = (version: string) => {
      const step = assessmentStep(assessRisk(june, wellRun), assessRisk(other(version), wellRun));
      expect(step.model.same).toBe(false);
      return step.changes.find(({ risk }) => risk === first!.id)!.parts;
    };
    const [part, ...more] = change("2.0.0");
    expect(more).toEqual([]);
    expect(part).toMatchObject({ by: "model", title: "Another model", fields: [] });
    expect(part!.points).toBeGreaterThan(0);
    expect(part!.from).toMatch(/\(demo 1\.0\.0\)$/);
    expect(part!.to).toMatch(/\(demo 2\.0\.0\)$/);
    const [same] = change("1.0.0");
    expect(same!.from).toMatch(/\(demo 1\.0\.0, [0-9a-f]{8}\)$/);
    expect(same!.from).not.toBe(same!.to);
  });

  it("tells another way of combining controls from the controls", () => {
    const facts = { ...wellRun, violence: "recent" };
    const step = assessmentStep(assessRisk(june, facts), assessRisk(june, facts, { barriers: "strongest" }));
    for (const { parts } of step.changes) expect(parts.map(({ by }) => by)).toEqual(["barriers"]);
    expect(step.changes.length).toBeGreaterThan(0);
  });
});
