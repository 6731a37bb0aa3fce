import type { LintRule } from "../rule.js";

export const categoryKnown: LintRule = {
  id: "category-known",
  title: "Every risk is under one of the scheme's categories",
  why: "What has no place in a register is forgotten.",
  source: "our coding",
  hint: "Use one of the scheme's categories.",
  check: ({ category }, { categories }) =>
    categories === undefined || categories.includes(category)
      ? undefined
      : `Its category is none of: ${categories.join(", ")}.`,
  ok: { category: "premises" },
  notOk: { category: "other" },
};
