import type { LintRule } from "../rule.js";
import { flat, pump } from "../sound-entry.js";

export const controlHasEffect: LintRule = {
  id: "control-has-effect",
  title: "A control that is in place does something",
  why: "A control without effect hides that nothing was done.",
  source: "our coding",
  hint: "Take it out, or find what it lowers.",
  check: ({ controls, inherent, residual }) =>
    controls.some(({ state }) => state === "in place") &&
    inherent.points > 0 &&
    inherent.points === residual.points
      ? "Controls are in place, and the residual is as high as the inherent."
      : undefined,
  ok: { controls: [pump] },
  notOk: { controls: [pump], residual: flat(3_600) },
};
