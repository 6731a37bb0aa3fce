import { compile } from "@waymark/core";
import { riskCoverage } from "@waymark/risk";
import { describe, expect, it } from "vitest";
import { policy, westMidlands } from "./index.js";

const { risks = [] } = westMidlands;

/** The category under which the report tells the risks whose ids start so. Those of RX stand outside its §6. */
const categories: Readonly<Record<string, string>> = {
  RP: "project",
  RM: "mentor",
  RC: "client",
  RO: "organisation",
};

/** Told among the risks to the project, and held with those of the organisation: by the programme, beside no person. */
const heldByProgramme = new Set(["RP03"]);

describe("the risks of the scheme", () => {
  it("hold every risk that the report names, and none that it does not name", () => {
    const model = compile(policy, { plugins: [westMidlands] });
    expect(riskCoverage(model)).toHaveLength(46);
    expect(riskCoverage(model).filter((one) => one.risks.length === 0)).toEqual([]);
    const wrong = { ...risks[0]!, covers: ["RP99"] };
    expect(() =>
      compile(policy, { plugins: [{ ...westMidlands, risks: [wrong, ...risks.slice(1)] }] }),
    ).toThrow(`risks.${wrong.id}.covers: RP99 is none of the report’s risks.`);
  });

  it.each(risks)("stand under the category of the report: $id", ({ category, covers = [] }) => {
    for (const id of covers.filter((one) => !one.startsWith("RX")))
      expect(category, id).toBe(heldByProgramme.has(id) ? "organisation" : categories[id.slice(0, 2)]);
  });
});
