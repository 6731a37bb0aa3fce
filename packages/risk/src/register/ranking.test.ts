import "../announced.js";
import { compile } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { bare, demoModel, demoPlugin, wellRun } from "../../tests/demo.js";
import { assessmentStep, assessRisk, rankedRisks } from "../index.js";
import { moversIn } from "./movers.js";

const model = demoModel();

describe("a ranking", () => {
  it("says which places are not settled, and how near the edge of a band is", () => {
    const open = rankedRisks(model, assessRisk(model, bare));
    expect(open.mentor!.every(({ unsettledWith }) => unsettledWith.length > 0)).toBe(true);
    const known = rankedRisks(
      model,
      assessRisk(model, { ...wellRun, violence: "recent", pairing: "alone", venue: "home" }),
    );
    expect(known.mentor!.every(({ unsettledWith }) => unsettledWith.length === 0)).toBe(true);
    for (const { points, toEdge, advice, beyond } of known.mentor!) {
      expect(
        [2_500, 5_000, 7_500].some((edge) => edge - points === toEdge || points - edge + 1 === toEdge),
      ).toBe(true);
      expect(advice).not.toBe(beyond);
    }
  });
});

describe("top movers", () => {
  it("are the largest changes of any engagement, with what made them", () => {
    const may = compile(
      { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-05-31", factors: {} },
      { plugins: [demoPlugin] },
    );
    const unsafe = { ...wellRun, violence: "recent", pairing: "alone" };
    const steps = [
      assessmentStep(assessRisk(may, unsafe), assessRisk(model, { ...unsafe, pairing: "pair" })),
      assessmentStep(
        assessRisk(may, { ...wellRun, id: "E2" }),
        assessRisk(model, { ...wellRun, id: "E2", delivery: "stalled" }),
      ),
    ];
    const movers = moversIn(steps, 3);
    expect(
      movers.map(({ engagement, risk, mostBy }) => `${engagement} ${risk} ${mostBy}`),
    ).toMatchInlineSnapshot(`
      [
        "E2 delay facts",
        "E2 unsuccessful facts",
        "E1 provoked Mentors work as a pair",
      ]
    `);
    const sizes = movers.map(({ from, to }) => Math.abs(to - from));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});
