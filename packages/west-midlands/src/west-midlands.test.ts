import { compile } from "@waymark/core";
import { matchingOf } from "@waymark/matching";
import { describe, expect, it } from "vitest";
import { policy, westMidlands } from "./index.js";

describe("the West Midlands scheme", () => {
  it("compiles, under every option of every stance", () => {
    const model = compile(policy, { plugins: [westMidlands] });
    expect(matchingOf(model).factors.length).toBeGreaterThanOrEqual(22);
    for (const stance of model.stances) {
      for (const option of stance.options) {
        expect(() =>
          compile({ ...policy, stances: { [stance.id]: option.id } }, { plugins: [westMidlands] }),
        ).not.toThrow();
      }
    }
  });

  it("has a § or “our coding” as the source of every item", () => {
    const lists = [
      "factors",
      "rules",
      "risks",
      "controls",
      "duties",
      "influences",
      "indicators",
      "instruments",
      "stances",
      "parameters",
    ] as const;
    for (const list of lists) {
      for (const item of westMidlands[list] ?? [])
        expect(item.source, `${list} ${"id" in item ? item.id : ""}`).toMatch(/§\s?\d|our coding/);
    }
    for (const factor of westMidlands.factors ?? [])
      expect(factor.similar.source, factor.id).toMatch(/§\d|our coding/);
  });
});
