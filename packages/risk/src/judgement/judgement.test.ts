import { canonical } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { demoModel, wellRun } from "../../tests/demo.js";
import * as engine from "../index.js";
import * as library from "../library/index.js";

const risk = { ...engine, ...library };
const { assessRisk, besideJudgement, personFactors, recordFactors } = risk;
const model = demoModel();

describe("judgement beside the arithmetic", () => {
  it("keeps every judgement, changes no number, and shows where they differ", () => {
    const assessment = assessRisk(model, wellRun);
    const before = canonical(assessment);
    const own = { role: "Project Manager", on: "2026-06-30", reasons: ["He was followed home."] } as const;
    const sides = besideJudgement(model, assessment, [
      { ...own, category: "mentor", band: "high", by: "P-2" },
      { ...own, category: "mentor", band: "low", by: "P-1" },
    ]);
    expect(canonical(assessment)).toBe(before);
    const mentor = sides.find(({ category }) => category === "mentor")!;
    expect(mentor.arithmetic).toBe(assessment.categories.mentor);
    expect(mentor.judgements.map(({ by }) => by)).toEqual(["P-1", "P-2"]);
    expect(mentor.differences).toEqual([
      { by: "P-1", difference: "agrees", withinRange: true },
      { by: "P-2", difference: "judged higher", withinRange: false },
    ]);
    expect(sides.find(({ category }) => category === "client")!.judgements).toEqual([]);
  });

  it("wants a name and reasons", () => {
    const empty = {
      category: "mentor",
      band: "hihg",
      by: "",
      role: "Mentor",
      on: "2026-06-30",
      reasons: [],
    } as const;
    expect(() => besideJudgement(model, assessRisk(model, wellRun), [empty])).toThrow(
      /high[\s\S]*signs[\s\S]*reason/,
    );
  });
});

describe("a person's factors", () => {
  it("hold strengths as fully as needs, with sources, and no identity", () => {
    const of = (kind: string) => personFactors.filter((one) => one.kind === kind).length;
    expect(of("strength")).toBe(of("need"));
    for (const { source } of personFactors) expect(source).toMatch(/§/);
  });

  it("hold presence and relevance apart, omitted with a reason, and silence by name", () => {
    const finding = {
      factor: "family",
      presence: "omitted",
      relevance: "not judged",
      reason: "Not asked yet.",
    } as const;
    const { strengths, silent } = recordFactors(model, [finding]);
    expect(strengths).toEqual([finding]);
    expect(silent).toHaveLength(personFactors.length - 1);
    expect(() => recordFactors(model, [{ ...finding, reason: " " }])).toThrow(/reason/);
    expect(() => recordFactors(model, [finding, finding])).toThrow(/twice/);
    expect(() => recordFactors(model, [{ ...finding, factor: "familly" }])).toThrow(/family/);
    expect(() => recordFactors(model, [{ ...finding, presence: "3" as "present" }])).toThrow(/known word/);
  });

  it("say why a fact of the engagement is empty: beside the question and in the register, and in no number", () => {
    const finding = {
      factor: "violence",
      presence: "omitted",
      relevance: "not judged",
      reason: "The police were asked.",
    } as const;
    const facts = { ...wellRun, violence: "" };
    const [without, assessed] = [assessRisk(model, facts), assessRisk(model, facts, { findings: [finding] })];
    const asked = assessed.unknowns.find(({ field }) => field === "engagement.violence");
    expect(asked?.because).toBe("The police were asked.");
    expect(assessed.items.map(({ residual }) => residual)).toEqual(
      without.items.map(({ residual }) => residual),
    );
    expect(assessed.items.some(({ residual }) => residual.low < residual.high)).toBe(true);
    const row = risk.register([assessed]).find(({ unknown }) => unknown.includes("police"));
    expect(row?.unknown).toMatch(/\(The police were asked\.\)/);
    const known = assessRisk(model, { ...facts, violence: "none" }, { findings: [finding] });
    expect(canonical(known)).not.toContain("The police were asked.");
    expect(recordFactors(model, [finding]).empty).toEqual([finding]);
    expect(recordFactors(model, [finding]).silent).toHaveLength(personFactors.length);
    expect(() => recordFactors(model, [{ ...finding, presence: "present" }])).toThrow(/why it is empty/);
    const ids = new Set(risk.riskFields.map(({ id }) => id));
    expect(personFactors.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it("become a number in no exported function", () => {
    const findings = personFactors.map(({ id }) => {
      return { factor: id, presence: "present", relevance: "relevant", reason: "x" } as const;
    });
    const numbers = (value: unknown): number =>
      typeof value === "number"
        ? 1
        : typeof value === "object" && value !== null
          ? Object.values(value).reduce((sum: number, one) => sum + numbers(one), 0)
          : 0;
    expect(numbers(recordFactors(model, findings))).toBe(0);
    expect(Object.keys(risk).filter((name) => /total|rank(?!ed)|predict|personScore/i.test(name))).toEqual(
      [],
    );
  });
});
