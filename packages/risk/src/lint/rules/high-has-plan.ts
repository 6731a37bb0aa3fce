import type { LintRule } from "../rule.js";
import { flat, pump } from "../sound-entry.js";

export const highHasPlan: LintRule = {
  id: "high-has-plan",
  title: "A high risk has something planned",
  why: "A high residual with nothing left to do is accepted without anybody saying so.",
  source: "our coding",
  hint: "Plan a control, or have somebody decide who may, and record why.",
  check: ({ residual, controls }, { decisionFrom }) =>
    decisionFrom !== undefined &&
    residual.points >= decisionFrom &&
    !controls.some(({ state }) => state !== "in place")
      ? "It is high, and nothing more is planned."
      : undefined,
  ok: { controls: [pump, { ...pump, id: "second-barrier", state: "planned" }] },
  notOk: {
    ...{ likelihood: 10_000, impact: 10_000, inherent: flat(10_000), residual: flat(6_000) },
    controls: [pump],
  },
};
