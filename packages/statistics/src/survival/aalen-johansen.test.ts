import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { aalenJohansen } from "./aalen-johansen.js";
import { kaplanMeier } from "./kaplan-meier.js";

describe("aalenJohansen", () => {
  it("shares out a small follow-up by hand", () => {
    const curve = aalenJohansen({ time: [1, 2, 3, 4], cause: ["exit", "dropout", null, "exit"] });
    expect(curve.time).toEqual([1, 2, 4]);
    expect(curve.survival).toEqual([0.75, 0.5, 0]);
    expect(curve.causes.map(({ cause, incidence }) => [cause, incidence])).toEqual([
      ["dropout", [0, 0.25, 0.25]],
      ["exit", [0.25, 0.25, 0.75]],
    ]);
    expect(curve.causes[0]?.lower[0]).toBeNull();
  });

  it("counts one ending alone as Kaplan and Meier do", () => {
    const time = [2, 3, 3, 5, 8, 9];
    const happened = [true, false, true, true, false, true];
    const one = aalenJohansen({ time, cause: happened.map((yes) => (yes ? "exit" : null)) });
    const curve = kaplanMeier({ time, event: happened });
    one.causes[0]?.incidence.forEach((share, i) => {
      expect(share).toBeCloseTo(1 - (curve.survival[i] ?? 0), 12);
    });
  });

  it.each([
    ["empty", { time: [], cause: [] }],
    ["length-mismatch", { time: [1], cause: [null, null] }],
    ["wrong-type", { time: [1], cause: [1 as unknown as string] }],
    ["out-of-range", { time: [-2], cause: [null] }],
  ])("refuses with %s", (code, input) => {
    expect(() => aalenJohansen(input)).toThrow(expect.objectContaining({ code }));
  });

  test("survival and incidences add up to 1, and limits hold the estimate", () => {
    const person = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom("a", "b", "c", null));
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (people) => {
        const curve = aalenJohansen({ time: people.map(([t]) => t), cause: people.map(([, c]) => c) });
        curve.survival.forEach((survival, i) => {
          const ended = curve.causes.reduce((sum, { incidence }) => sum + (incidence[i] ?? 0), 0);
          expect(survival + ended).toBeCloseTo(1, 12);
          for (const { incidence, lower, upper } of curve.causes) {
            expect(lower[i] ?? 0).toBeLessThanOrEqual((incidence[i] ?? 0) + 1e-12);
            expect(upper[i] ?? 1).toBeGreaterThanOrEqual((incidence[i] ?? 0) - 1e-12);
          }
        });
      }),
    );
  });
});
