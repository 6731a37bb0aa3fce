import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { reliableChange } from "./reliable-change.js";

describe("reliableChange", () => {
  it("gives Jacobson and Truax's own example (1991, p. 14): 3.16", () => {
    const answer = reliableChange({ before: 32.5, after: 47.5, standardDeviation: 7.5, reliability: 0.8 });
    expect(answer.standardError).toBeCloseTo(4.74, 2);
    expect(answer.index).toBeCloseTo(3.16, 2);
    expect(answer.reliable).toBe(true);
  });

  it("does not call a change reliable at the cut itself", () => {
    const cut = { before: 0, after: 1.96, standardDeviation: 1, reliability: 0.5 };
    expect(reliableChange(cut)).toEqual({ index: 1.96, standardError: 1, reliable: false });
  });

  it("lists everything that is wrong", () => {
    const bad = { before: Number.NaN, after: 1, standardDeviation: 0, reliability: 1 };
    expect(() => reliableChange(bad)).toThrow(
      expect.objectContaining({
        code: "not-a-number",
        problems: [
          expect.objectContaining({ path: "before" }),
          expect.objectContaining({ path: "standardDeviation", code: "out-of-range" }),
          expect.objectContaining({ path: "reliability", code: "out-of-range" }),
        ],
      }),
    );
  });

  test("going back undoes going forth", () => {
    const score = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(score, score, (before, after) => {
        const instrument = { standardDeviation: 7, reliability: 0.8 };
        const forth = reliableChange({ before, after, ...instrument }).index;
        const back = reliableChange({ before: after, after: before, ...instrument }).index;
        expect(forth + back).toBe(0);
      }),
    );
  });
});
