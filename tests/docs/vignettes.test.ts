import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";

const examples = join(import.meta.dirname, "../../examples");
const policyOf = (folder: string) => {
  const {
    name: _,
    title: __,
    asOf: ___,
    ...rest
  } = JSON.parse(readFileSync(join(examples, folder, "policy.json"), "utf8"));
  return rest;
};

it.each(["vignettes/2026-03", "vignettes/2026-06"])(
  "the policy of %s is that of the West Midlands example, with another name and day",
  (folder) => {
    expect(policyOf(folder)).toEqual(policyOf("west-midlands"));
  },
);

it.each(["2026-03", "2026-06"])(
  "the situations of %s have the type that the report gives them, and name the fifth a hypothetical",
  (month) => {
    const clients = parse(readFileSync(join(examples, "vignettes", month, "clients.csv"), "utf8"), {
      columns: true,
    }) as Record<string, string>[];
    expect(clients.map(({ id, extremism_type: type }) => [id, type])).toEqual([
      ["C-001", "al-qaeda-influenced"],
      ["C-002", "al-qaeda-influenced"],
      ["C-003", "extreme-right-wing"],
      ["C-004", "animal-rights"],
      ["C-005", "al-qaeda-influenced"],
    ]);
    expect(clients[4]?.vignette).toContain("hypothetical");
  },
);

it("nobody is on record as having judged what the young man outside London said (§3.2 J)", () => {
  const engagements = parse(readFileSync(join(examples, "vignettes/2026-06/engagements.csv"), "utf8"), {
    columns: true,
  }) as Record<string, string>[];
  expect(engagements.find(({ id }) => id === "london")?.serious_threat).toBe("");
});
