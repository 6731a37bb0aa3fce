import type { LintRule } from "../rule.js";

export const rangeHoldsPoints: LintRule = {
  id: "range-holds-points",
  title: "The range holds the points",
  why: "Points outside their own range mean that one of them is wrong.",
  source: "our coding",
  hint: "Score it again.",
  check: ({ inherent, residual }) =>
    [inherent, residual].every(({ points, low, high }) => low <= points && points <= high)
      ? undefined
      : "The points lie outside their range.",
  ok: { residual: { points: 2_160, low: 1_000, high: 3_600 }, knowledge: "weak" },
  notOk: { residual: { points: 2_160, low: 2_500, high: 3_600 } },
};
