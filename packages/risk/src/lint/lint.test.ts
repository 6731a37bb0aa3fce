import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessRecord, entriesOf, lintRegister, lintRules } from "../index.js";
import { demoModel, engagements } from "../testing/demo.js";
import { soundEntry } from "./sound-entry.js";

const asOf = "2026-06-30";
const found = (id: string, change: object) => {
  const entry = { ...soundEntry, ...change };
  // The rule on lines that are there twice is shown by a register that holds one twice.
  const twin = entry.risk === "twice" ? [{ ...entry }] : [];
  return lintRegister([entry, ...twin], asOf).some(({ rule }) => rule === id);
};

describe("the register linter", () => {
  it("has at least fifteen rules with ids of their own, and a sound entry passes all", () => {
    expect(lintRules.length).toBeGreaterThanOrEqual(15);
    expect(new Set(lintRules.map(({ id }) => id)).size).toBe(lintRules.length);
    expect(lintRegister([soundEntry], asOf)).toEqual([]);
  });

  it.each(lintRules.map((rule) => [rule.id, rule] as const))("%s: its examples hold", (id, rule) => {
    expect(found(id, rule.ok), "ok").toBe(false);
    expect(found(id, rule.notOk), "not ok").toBe(true);
    for (const text of [rule.title, rule.why, rule.hint, rule.source]) expect(text.length).toBeGreaterThan(3);
  });

  it("can be told to leave a rule out, and names one that is not there", () => {
    const entry = { ...soundEntry, owner: "" };
    expect(lintRegister([entry], asOf, ["owner-named"])).toEqual([]);
    expect(() => lintRegister([entry], asOf, ["owner"])).toThrow(/no rule owner/);
    expect(() => lintRegister([entry], "today")).toThrow(/calendar/);
  });

  it("finds nothing wrong with what this library writes, but high risks with every control in place", () => {
    const model = demoModel();
    fc.assert(
      fc.property(engagements, (facts) => {
        const findings = lintRegister(entriesOf(assessRecord(model, facts)), asOf);
        expect(findings.filter(({ rule }) => rule !== "high-has-plan")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
