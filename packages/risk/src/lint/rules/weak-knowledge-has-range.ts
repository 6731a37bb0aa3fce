import type { LintRule } from "../rule.js";

export const weakKnowledgeHasRange: LintRule = {
  id: "weak-knowledge-has-range",
  title: "Weak knowledge shows as a range",
  why: "One number on weak knowledge is false precision (Cox 2008).",
  source: "our coding",
  hint: "Give the lowest and highest that could be.",
  check: ({ knowledge, residual }) =>
    knowledge === "weak" && residual.low === residual.high
      ? "Knowledge is weak, and there is no range."
      : undefined,
  ok: { knowledge: "weak", residual: { points: 2_160, low: 400, high: 6_000 } },
  notOk: { knowledge: "weak" },
};
