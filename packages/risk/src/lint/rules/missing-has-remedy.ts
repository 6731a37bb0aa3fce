import type { LintRule } from "../rule.js";
import { pump } from "../sound-entry.js";

export const missingHasRemedy: LintRule = {
  id: "missing-has-remedy",
  title: "A control that is missing says what to do",
  why: "Knowing what is missing helps nobody who is not told how to get it.",
  source: "our coding",
  hint: "Write the remedy.",
  check: ({ controls }) => {
    const stuck = controls.find(({ state, remedy }) => state !== "in place" && remedy.trim() === "");
    return stuck ? `The control ${stuck.id} is missing, and nothing says how to get it.` : undefined;
  },
  ok: { controls: [pump, { ...pump, id: "second-barrier", state: "missing" }] },
  notOk: { controls: [pump, { ...pump, id: "second-barrier", state: "missing", remedy: "" }] },
};
