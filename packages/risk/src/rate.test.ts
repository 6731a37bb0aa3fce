import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessRecord, assessRisk } from "./index.js";
import { bare, demoModel, engagements } from "./testing/demo.js";

const model = demoModel();

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
