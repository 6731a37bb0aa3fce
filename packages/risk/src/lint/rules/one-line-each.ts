import type { LintRule } from "../rule.js";

export const oneLineEach: LintRule = {
  id: "one-line-each",
  title: "A risk has one line in an engagement",
  why: "Two lines are two truths.",
  source: "our coding",
  hint: "Keep the one that holds.",
  check: (entry, { entries }) =>
    entries.filter(({ engagement, risk }) => engagement === entry.engagement && risk === entry.risk).length >
    1
      ? "The register holds it twice."
      : undefined,
  ok: { risk: "another" },
  notOk: { risk: "twice" },
};
