import { compile, type Plugin, type PolicyError } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { demoPlugin } from "../../tests/demo.js";
import { riskSteps } from "../library/index.js";
import { riskOf, type Step } from "./index.js";

const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} };
const using = (more: object) => compile(policy, { plugins: [{ ...demoPlugin, ...more } as Plugin] });
const problemsOf = (more: object) => {
  try {
    using(more);
  } catch (error) {
    return (error as PolicyError).problems.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};
const step = (id: string, from: number, points: number): Step => ({
  ...{ id, title: id, from, points },
  describes: "As it is.",
});
const impactOf = (...impact: readonly Step[]) => ({ riskSteps: { ...riskSteps, impact } });

describe("the steps of likelihood and impact", () => {
  it("are the scheme's, as many as it has", () => {
    const { steps } = riskOf(using(impactOf(step("some", 0, 3_000), step("much", 7_000, 9_000))));
    expect(steps.impact.map(({ id }) => id)).toEqual(["some", "much"]);
    expect(steps.likelihood).toHaveLength(5);
  });

  it("must be named where there are risks, and need not be where there are none", () => {
    expect(problemsOf({ riskSteps: undefined })).toEqual([
      "plugins.riskSteps: The scheme has risks, and does not name its steps of likelihood and impact.",
    ]);
    expect(problemsOf({ riskSteps: undefined, risks: [], influences: [] })).toEqual([]);
  });

  it("start at 0, rise, hold their own points, and have ids of their own", () => {
    const at = "plugins.demo.riskSteps.impact";
    expect(problemsOf(impactOf(step("a", 1, 3_000)))).toEqual([
      `${at}.0.from: The lowest step does not start at 0 points.`,
    ]);
    expect(problemsOf(impactOf(step("a", 0, 3_000), step("b", 5_000, 4_999)))).toEqual([
      `${at}.1.points: 4999 points are outside “b”, which goes from 5000 to 10000.`,
    ]);
    expect(problemsOf(impactOf(step("a", 0, 5_000), step("b", 5_000, 6_000)))).toEqual([
      `${at}.0.points: 5000 points are outside “a”, which goes from 0 to 4999.`,
    ]);
    expect(problemsOf(impactOf(step("a", 0, 100), step("b", 5_000, 6_000), step("c", 5_000, 6_000)))).toEqual(
      [`${at}.2.from: It starts at 5000 points, and the step before it at 5000.`],
    );
    expect(problemsOf(impactOf(step("a", 0, 100), step("a", 5_000, 6_000)))).toEqual([
      `${at}.1.id: The id a is given twice in this list: entry 0 has it as well.`,
    ]);
  });

  it("are said by one plugin", () => {
    const second = { id: "second", version: "1.0.0", title: "Second", source: "none", riskSteps } as Plugin;
    expect(() => compile(policy, { plugins: [demoPlugin, second] })).toThrow("Two plugins name the steps");
  });
});
