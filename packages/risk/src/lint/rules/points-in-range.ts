import type { LintRule } from "../rule.js";

export const pointsInRange: LintRule = {
  id: "points-in-range",
  title: "Points are whole numbers from 0 to 10 000",
  why: "Anything else is no rating of this model.",
  source: "our coding",
  hint: "Give whole points from 0 to 10000.",
  check: ({ likelihood, impact, inherent, residual }) => {
    const all = [
      likelihood,
      impact,
      ...[inherent, residual].flatMap(({ points, low, high }) => [points, low, high]),
    ];
    return all.every((one) => Number.isInteger(one) && one >= 0 && one <= 10_000)
      ? undefined
      : "A rating is not a whole number from 0 to 10000.";
  },
  ok: { likelihood: 6_000 },
  notOk: { likelihood: 60.5 },
};
