import { compile } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { testModel } from "../../tests/demo.js";
import { departures, protocol } from "../index.js";
import { metricsIndicators, metricsInstruments } from "../library/index.js";

const year = { from: "2026-01-01", to: "2026-12-31" };
const plan = protocol(testModel(), year);

describe("protocol", () => {
  it("plans every indicator, with its answers, or says why it is not computed", () => {
    expect(plan.indicators.map(({ id }) => id).sort()).toEqual(
      [...metricsIndicators, ...metricsInstruments.flatMap(({ items }) => items)].map(({ id }) => id).sort(),
    );
    expect(plan.indicators.find(({ id }) => id === "sincerity")?.analysis).toContain("Kept without a number");
    expect(plan.parameters.baseline_window).toBe(42);
  });

  it("is the same, with the same fingerprint, each time", () => {
    expect(protocol(testModel(), year)).toEqual(plan);
    expect(departures(plan, protocol(testModel(), year))).toEqual([]);
  });

  it("asks for as many months as the scheme does, and for a last day after the first where it asks for none", () => {
    const free = compile(
      { name: "free", version: "1.0.0", title: "Free", asOf: "2026-06-30", factors: {} },
      { plugins: [] },
    );
    expect(protocol(free, { from: "2026-01-01", to: "2028-12-31" }).period.months).toBe(36);
    expect(() => protocol(free, { from: "2026-01-02", to: "2026-01-01" })).toThrow("on or after the first");

    expect(protocol(testModel(), { from: "2026-01-01", to: "2026-06-30" }).period.months).toBe(6);
    expect(() => protocol(testModel(), { from: "2026-01-01", to: "2026-05-31" })).toThrow("6 to 12 months");
    expect(() => protocol(testModel(), { from: "2026-01-01", to: "2027-01-02" })).toThrow("6 to 12 months");
    expect(() => protocol(testModel(), { from: "2026-01-01", to: "2026-06-31" })).toThrow("not a day");
  });

  it("says what departed: a setting, the period, an indicator added", () => {
    const own = { ...metricsIndicators.find(({ id }) => id === "work")!, id: "our-own" };
    const later = protocol(testModel({ indicators: [own] }, { baseline_window: 60 }), {
      from: "2026-01-01",
      to: "2026-11-30",
    });
    const found = departures(plan, later);
    expect(found).toContainEqual({
      path: "parameters.baseline_window",
      kind: "changed",
      planned: "42",
      done: "60",
    });
    expect(found).toContainEqual({
      path: "period.to",
      kind: "changed",
      planned: "2026-12-31",
      done: "2026-11-30",
    });
    expect(
      found
        .filter(({ kind }) => kind === "added")
        .every(({ path }) => path.startsWith("indicators.our-own.")),
    ).toBe(true);
    expect(departures(later, plan).some(({ kind }) => kind === "left out")).toBe(true);
  });
});
