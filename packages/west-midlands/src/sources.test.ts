import { describe, expect, it } from "vitest";
import { westMidlands } from "./index.js";
import { citationsOf, sayMistake } from "./report-sections.js";

const {
  factors = [],
  rules = [],
  pairs,
  relationship,
  standards,
  stances = [],
  indicators = [],
} = westMidlands;

/** Every item of matching, of metrics and of the scheme itself. Risk joins as its sources are read again. */
const items = [
  ...factors,
  ...rules,
  ...(pairs ? [{ ...pairs, id: "pairs" }, ...pairs.rules, ...pairs.scales] : []),
  ...(relationship ? [{ ...relationship, id: "relationship" }, ...relationship.signs] : []),
  ...(standards ? [standards, ...standards.items] : []),
  ...stances,
  ...indicators,
];

/** Every source at any depth of an item: of the item, its fields, parameters, scales, levels and cases. */
function sourcesIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(sourcesIn);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === "source" && typeof value === "string" ? [value] : sourcesIn(value),
  );
}

describe("the sources of the scheme", () => {
  it.each(items)("cite sections that the report has, and people who speak in them: $id", (item) => {
    for (const source of sourcesIn(item)) expect(sayMistake(source), source).toBeUndefined();
  });

  it.each(indicators)("say who says so, a participant by letter: $id", ({ source, saidBy }) => {
    expect(["report", "participant", "coding"]).toContain(saidBy);
    const letters = citationsOf(source).flatMap((cited) => cited.letters);
    if (saidBy === "participant") expect(letters).not.toEqual([]);
    if (saidBy === "coding") expect(source).toMatch(/our coding|Vulnerability Assessment Framework/);
  });

  it("notices a section that is not there, and a person who does not speak in it", () => {
    expect(sayMistake("§9.1")).toBe("The report has no §9.1.");
    expect(sayMistake("§3.3 M")).toBe("Nobody called M speaks in §3.3.");
    expect(sayMistake("§3.4 B, M; §8.1")).toBeUndefined();
  });
});
