import type { SaidBy } from "@waymark/core";
import { describe, expect, it } from "vitest";
import { citationsOf, sayMistake } from "../tests/report-sections.js";
import { westMidlands } from "./index.js";

const {
  factors = [],
  rules = [],
  pairs,
  relationship,
  standards,
  stances = [],
  indicators = [],
  instruments = [],
  risks = [],
  controls = [],
  duties = [],
  influences = [],
  signedFacts = [],
} = westMidlands;

/** Part of a plugin that says where it comes from. */
interface Sourced {
  readonly id: string;
  readonly source: string;
  readonly saidBy?: SaidBy | undefined;
}

/** Every item of matching, of risk, of metrics and of the scheme itself. */
const items: Sourced[] = [
  ...factors,
  ...rules,
  ...(pairs ? [{ ...pairs, id: "pairs" }, ...(pairs.kinds ?? []), ...pairs.rules, ...pairs.scales] : []),
  ...(relationship ? [{ ...relationship, id: "relationship" }, ...relationship.signs] : []),
  ...(standards ? [standards, ...standards.items] : []),
  ...stances,
  ...indicators,
  ...instruments.flatMap((one) => [
    one,
    ...one.items.map(({ source = one.source, saidBy = one.saidBy, id }) => ({ id, source, saidBy })),
  ]),
  ...risks,
  ...controls,
  ...duties,
  ...influences.map((one) => ({ ...one, id: `${one.from} to ${one.to}` })),
  ...signedFacts.map((one) => ({ ...one, id: one.field })),
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

  it.each(items)("say who says so, a participant by letter: $id", ({ source, saidBy }) => {
    expect(saidBy, source).toMatch(/^(report|participant|coding)$/);
    if (saidBy === "participant")
      expect(citationsOf(source).flatMap(({ letters }) => letters)).not.toEqual([]);
    if (saidBy === "report") expect(citationsOf(source)).not.toEqual([]);
    if (saidBy === "coding") expect(source).toMatch(/our coding|Vulnerability Assessment Framework/);
  });

  it("notices a section that is not there, and a person who does not speak in it", () => {
    expect(sayMistake("§9.1")).toBe("The report has no §9.1.");
    expect(sayMistake("§3.3 M")).toBe("Nobody called M speaks in §3.3.");
    expect(sayMistake("§3.4 B, M; §8.1")).toBeUndefined();
  });
});
