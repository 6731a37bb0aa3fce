import { compile } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare, demoModel, demoPlugin, engagements } from "../../tests/demo.js";
import { assessRecord, assessRisk } from "../index.js";

const model = demoModel();

describe("a range", () => {
  it("holds every answer, but may be wider where both scales of a risk read one fact", () => {
    const [first] = demoPlugin.risks!;
    const scale = (yes: number, no: number) => ({
      ...{ source: "none", reads: ["engagement.weapons_reachable"] },
      levels: [
        { id: "yes", when: "engagement.weapons_reachable", points: yes, says: "Yes." },
        { id: "no", when: true, points: no, says: "No." },
      ],
    });
    const crossed = {
      ...first!,
      id: "crossed",
      controls: [],
      likelihood: scale(8_000, 2_000),
      impact: scale(2_000, 8_000),
    };
    const own = compile(
      { name: "own", version: "1.0.0", title: "Own", asOf: "2026-06-30", factors: {} },
      { plugins: [{ ...demoPlugin, risks: [...demoPlugin.risks!, crossed] }] },
    );
    const residual = (more: object) =>
      assessRisk(own, { ...bare, ...more }).items.find(({ id }) => id === "crossed")!.residual;
    expect(residual({})).toMatchObject({ low: 400, high: 6_400 });
    for (const weapons_reachable of ["yes", "no"])
      expect(residual({ weapons_reachable })).toMatchObject({ points: 1_600, low: 1_600, high: 1_600 });
  });
});

describe("where only the strongest barrier counts", () => {
  const harm = () =>
    assessRisk(
      model,
      {
        ...bare,
        ...{ pairing: "independent-pair", client_state: "hostile", violence: "recent", venue: "home" },
        ...{ session_safety: "alarm;seating;leaving;venue-assessed;officer", weapons_reachable: "yes" },
      },
      { barriers: "strongest" },
    ).items.find(({ id }) => id === "physical-harm")!;

  it("it has the whole part, and a weaker one has none, whatever the order of ids", () => {
    const { inherent, residual, controls } = harm();
    expect([inherent.points, residual.points]).toEqual([10_000, 4_000]);
    // alarm takes 2000 of the impact; officer-present (5000) takes half of the 8000 left; the others do not count.
    expect(Object.fromEntries(controls.map(({ id, effect }) => [id, effect]))).toEqual({
      ...{ alarm: 2_000, "flashpoint-exit": 0, "officer-present": 4_000, pair: 0 },
      ...{ "seating-rule": 0, "venue-assessed": 0 },
    });
  });

  it("the parts of those in place sum to what all take, either way of combining", () => {
    fc.assert(
      fc.property(
        engagements,
        fc.constantFrom("series" as const, "strongest" as const),
        (facts, barriers) => {
          for (const { inherent, residual, controls } of assessRecord(model, facts, { barriers }).items) {
            const parts = controls.filter(({ state }) => state === "in place").map(({ effect }) => effect);
            expect(Math.min(0, ...parts)).toBe(0);
            expect(parts.reduce((sum, one) => sum + one, 0)).toBe(inherent.points - residual.points);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
