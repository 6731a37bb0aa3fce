import { compile } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { allSigned, demoModel, demoPlugin, wellRun } from "../../tests/demo.js";
import { assessRisk, riskOf } from "../index.js";

const model = demoModel();
const facts = { ...wellRun, use_of_sessions: "gathering" };
const ammunition = (findings: typeof allSigned) => {
  const assessment = assessRisk(model, facts, { findings });
  const item = assessment.items.find(({ id }) => id === "ammunition")!;
  return { item, unknown: assessment.unknowns.find(({ field }) => field === "engagement.use_of_sessions") };
};

describe("a word that says something of a person", () => {
  it("counts once a finding on that very word is signed", () => {
    expect(ammunition(allSigned).item.levels.likelihood).toEqual(["likely"]);
    expect(ammunition(allSigned).unknown).toBeUndefined();
  });

  it("is not known, and a question, while nobody has signed it", () => {
    const other = allSigned.filter(({ factor }) => factor !== "use_of_sessions-gathering");
    const unsigned = allSigned.map(({ by: _, ...rest }) => rest);
    const empty = allSigned.map((one) => ({ ...one, reason: " " }));
    const denied = allSigned.map((one) => ({ ...one, presence: "not present" as const }));
    for (const findings of [[], other, unsigned, empty, denied]) {
      const { item, unknown } = ammunition(findings);
      expect(item.levels.likelihood.length).toBeGreaterThan(1);
      expect(unknown?.because).toContain("without a signature");
    }
  });

  it("is named by the scheme: a field or a word that there is not does not compile", () => {
    const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} };
    const plugin = (field: string, value: string) => ({
      ...demoPlugin,
      signedFacts: [{ field, values: [value], source: "our coding" }],
    });
    expect(() => compile(policy, { plugins: [plugin("use_of_session", "gathering")] })).toThrow(
      /no field use_of_session/,
    );
    expect(() => compile(policy, { plugins: [plugin("use_of_sessions", "gatherer")] })).toThrow(
      /no value gatherer/,
    );
    expect(riskOf(model).signedFacts.length).toBe(3);
  });
});
