import type { LintRule } from "../rule.js";
import { flat } from "../sound-entry.js";

export const loweredByAControl: LintRule = {
  id: "lowered-by-a-control",
  title: "What is lower after controls has a control",
  why: "A risk does not fall by itself.",
  source: "our coding",
  hint: "Name the control, or put the residual back.",
  check: ({ inherent, residual, controls }) =>
    residual.points >= inherent.points || controls.some(({ state }) => state === "in place")
      ? undefined
      : "The residual is below the inherent, and no control is in place.",
  ok: { controls: [], residual: flat(3_600) },
  notOk: { controls: [] },
};
