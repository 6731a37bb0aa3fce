import type { LintRule } from "../rule.js";
import { flat } from "../sound-entry.js";

export const residualNotAboveInherent: LintRule = {
  id: "residual-not-above-inherent",
  title: "Controls never raise a risk",
  why: "A residual above the inherent means that a control does harm, or that a number is wrong.",
  source: "our coding",
  hint: "Check both ratings; a control that does harm is a risk of its own.",
  check: ({ inherent, residual }) =>
    residual.points <= inherent.points ? undefined : "The residual is above the inherent.",
  ok: { residual: flat(3_600) },
  notOk: { residual: flat(3_700) },
};
