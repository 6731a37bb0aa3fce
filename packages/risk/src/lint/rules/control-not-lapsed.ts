import { longDay } from "@waymark/core";
import type { LintRule } from "../rule.js";
import { pump } from "../sound-entry.js";

export const controlNotLapsed: LintRule = {
  id: "control-not-lapsed",
  title: "A control that has lapsed does not count",
  why: "Training, vetting and agreements run out.",
  source: "our coding",
  hint: "Renew it, or mark it as lapsed and score again.",
  check: ({ controls }, { asOf }) => {
    const late = controls.find(
      ({ state, until }) => state === "in place" && until !== undefined && until < asOf,
    );
    return late ? `The control ${late.id} counts, and ran out on ${longDay(late.until!)}.` : undefined;
  },
  ok: { controls: [{ ...pump, until: "2026-06-30" }] },
  notOk: { controls: [{ ...pump, until: "2026-06-29" }] },
};
