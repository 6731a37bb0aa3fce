import { compile } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare, demoModel, demoPlugin, engagements } from "../../tests/demo.js";
import { assessRecord, assessRisk, decide, entriesOf, lintRegister, lintRules, register } from "../index.js";
import { soundEntry } from "./sound-entry.js";

const asOf = "2026-06-30";
const model = demoModel();
/** The catalogue, with the category of the entry on which the rules' examples are built. */
const withPlace = compile(
  { name: "demo", version: "1.0.0", title: "Demo", asOf, factors: {} },
  {
    plugins: [
      {
        ...demoPlugin,
        riskCategories: [
          ...demoPlugin.riskCategories!,
          { id: "premises", title: "To the place", source: "none" },
        ],
      },
    ],
  },
);
const found = (id: string, change: object) => {
  const entry = { ...soundEntry, ...change };
  // The rule on lines that are there twice is shown by a register that holds one twice.
  const twin = entry.risk === "twice" ? [{ ...entry }] : [];
  return lintRegister([entry, ...twin], asOf, [], withPlace).some(({ rule }) => rule === id);
};

describe("the register linter", () => {
  it("has at least fifteen rules with ids of their own, and a sound entry passes all", () => {
    expect(lintRules.length).toBeGreaterThanOrEqual(15);
    expect(new Set(lintRules.map(({ id }) => id)).size).toBe(lintRules.length);
    expect(lintRegister([soundEntry], asOf, [], withPlace)).toEqual([]);
  });

  it.each(lintRules.map((rule) => [rule.id, rule] as const))("%s: its examples hold", (id, rule) => {
    expect(found(id, rule.ok), "ok").toBe(false);
    expect(found(id, rule.notOk), "not ok").toBe(true);
    for (const text of [rule.title, rule.why, rule.hint, rule.source]) expect(text.length).toBeGreaterThan(3);
  });

  it("finds the words by which the scheme's field labels a person, as whole words, and none without a scheme", () => {
    const labelled = { ...soundEntry, says: "He met two terrorists, it was said." };
    const rules = (entry: typeof soundEntry, scheme?: typeof model) =>
      lintRegister([entry], asOf, [], scheme).map(({ rule }) => rule);
    expect(rules(labelled, withPlace)).toEqual(["no-label"]);
    expect(rules(labelled)).toEqual([]);
    expect(rules({ ...soundEntry, says: "Counter-terrorism officers came." }, withPlace)).toEqual([]);
  });

  it("can be told to leave a rule out, and names one that is not there", () => {
    const entry = { ...soundEntry, owner: "" };
    expect(lintRegister([entry], asOf, ["owner-named"])).toEqual([]);
    expect(() => lintRegister([entry], asOf, ["owner"])).toThrow(/no rule owner/);
    expect(() => lintRegister([entry], "today")).toThrow(/calendar/);
  });

  it("finds nothing wrong with what this library writes, but what the facts themselves say: high risks without a plan, late reviews", () => {
    fc.assert(
      fc.property(engagements, (facts) => {
        const findings = lintRegister(entriesOf(assessRecord(model, facts)), asOf, [], model);
        const told = ["high-has-plan", "review-not-overdue"];
        expect(findings.filter(({ rule }) => !told.includes(rule))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the entries of a register", () => {
  const model = demoModel();
  const facts = { ...bare, started: "2026-06-01" };
  const judged = {
    category: "mentor",
    band: "high",
    by: "P-2",
    role: "Project Manager",
    reasons: ["Seen."],
  } as const;
  const days = (next: string, record: Parameters<typeof entriesOf>[1]) =>
    Object.fromEntries(
      entriesOf(assessRisk(model, { ...facts, next_review: next }), record).map((one) => [
        one.risk,
        `${one.reviewed} then ${one.nextReview}`,
      ]),
    );

  it("were reviewed when somebody decided or judged, and not when they were computed", () => {
    const decision = { kind: "decision", decision: "pause and review", on: "2026-06-20" } as const;
    const record = decide(assessRisk(model, facts), {
      ...decision,
      by: "P-2",
      role: "Project Manager",
      reason: "x",
    });
    expect(days("", {})).toMatchObject({ alone: " then 2026-07-01", exposed: " then 2026-08-30" });
    expect(days("2026-06-25", {})).toMatchObject({ alone: " then 2026-06-25" });
    const judgements = new Map([["E1", [{ ...judged, on: "2026-06-10" }]]]);
    const both = { judgements, decisions: [record] };
    expect(days("2026-06-25", { judgements })).toMatchObject({ alone: "2026-06-10 then 2026-06-25" });
    expect(days("2026-08-25", { judgements })).toMatchObject({
      alone: "2026-06-10 then 2026-07-10",
      "old-clique": " then 2026-08-25",
    });
    expect(days("2026-08-25", both)).toMatchObject({ alone: "2026-06-20 then 2026-07-20" });
    const later = new Map([["E1", [{ ...judged, on: "2026-07-10" }]]]);
    expect(days("2026-08-25", { judgements: later })).toMatchObject({ alone: " then 2026-08-25" });
  });

  it("are found overdue where the day set has passed, and say who judged", () => {
    const assessment = assessRisk(model, { ...facts, next_review: "2026-06-25" });
    const rules = lintRegister(entriesOf(assessment), asOf, [], model).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === "review-not-overdue")).toHaveLength(assessment.items.length);
    const judgements = new Map([["E1", [{ ...judged, on: "2026-06-10" }]]]);
    for (const { category, judged: who } of register([assessment], { judgements }))
      expect(who).toBe(category === "mentor" ? "high: P-2, Project Manager, 2026-06-10" : "");
  });
});
