import { reportRisks, riskCoverage } from "@waymark/risk/library";
import { describe, expect, it } from "vitest";
import { westMidlands } from "./index.js";

const { risks = [], controls = [] } = westMidlands;

/** The category under which the report tells the risks whose ids start so. Those of RX stand outside its §6. */
const categories: Readonly<Record<string, string>> = {
  RP: "project",
  RM: "mentor",
  RC: "client",
  RO: "organisation",
};

describe("the risks of the scheme", () => {
  it("hold every risk that the report names, and none that it does not name", () => {
    expect(riskCoverage().filter((one) => one.risks.length === 0)).toEqual([]);
    const covered = [...risks, ...controls].flatMap(({ covers = [] }) => covers);
    expect(covered.filter((id) => !reportRisks.includes(id))).toEqual([]);
  });

  it.each(risks)("stand under the category of the report: $id", ({ category, covers = [] }) => {
    for (const id of covers.filter((one) => !one.startsWith("RX")))
      expect(category, id).toBe(categories[id.slice(0, 2)]);
  });
});
