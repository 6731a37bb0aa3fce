import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const page = readFileSync(join(import.meta.dirname, "../../docs/explanation/law.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| What we take"))
  .map((line) => line.slice(2, -2).split(" | "));

describe("the page on the law", () => {
  it("is marked as not legal advice before anything else", () => {
    expect(page).toMatch(/^# .*\n\n\*\*This page is not legal advice\.\*\*/);
  });

  it.each(rows)("says where it comes from, and whether it was checked: %s", (...cells) => {
    expect(cells).toHaveLength(3);
    expect(cells[2]).toMatch(
      /\b(?:seen|second-hand|unchecked)\b|the report, §|the scheme’s choice, after the report, §/i,
    );
  });

  it("covers each body of law that the scheme touches, in every part of Great Britain", () => {
    for (const text of [
      ...["Channel duty guidance", "Prevent duty guidance", "Equality Act 2010", "Article 9"],
      ...["Data Protection Act 2018", "Data (Use and Access) Act 2025", "Terrorism Act 2000"],
      ...["England", "Wales", "Scotland"],
    ])
      expect(page).toContain(text);
    expect(rows.length).toBeGreaterThan(35);
  });
});
