import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { workedCases, workedText } from "./worked-cases.js";

const page = readFileSync(new URL("../../docs/explanation/risk.md", import.meta.url), "utf8");

describe("docs/explanation/risk.md", () => {
  it.each(workedCases)("works through: $title", (one) => {
    expect(page).toContain(workedText(one));
  });

  it("has base-rate arithmetic that adds up", () => {
    const [people, base, share] = [100_000, 10, 90];
    const found = (base * share) / 100;
    const wrongly = ((people - base) * (100 - share)) / 100;
    expect([found, wrongly]).toEqual([9, 9_999]);
    expect(Math.round((found + wrongly) / found)).toBe(1_112);
  });
});
