import { shareOf } from "@waymark/core";
import type { LintRule } from "../rule.js";
import { flat } from "../sound-entry.js";

export const inherentIsProduct: LintRule = {
  id: "inherent-is-product",
  title: "The inherent score is likelihood × impact",
  why: "A score typed over by hand cannot be explained.",
  source: "our coding",
  hint: "Score it again from likelihood and impact.",
  check: ({ likelihood, impact, inherent }) =>
    shareOf(likelihood, impact) === inherent.points
      ? undefined
      : `The inherent score is ${inherent.points}, and likelihood × impact is ${shareOf(likelihood, impact)}.`,
  ok: { likelihood: 6_000, impact: 6_000 },
  notOk: { inherent: flat(4_000) },
};
