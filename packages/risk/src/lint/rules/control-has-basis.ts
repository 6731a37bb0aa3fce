import type { LintRule } from "../rule.js";
import { pump } from "../sound-entry.js";

export const controlHasBasis: LintRule = {
  id: "control-has-basis",
  title: "An effect has a basis",
  why: "A share that nobody can give a reason for is a guess with a number.",
  source: "our coding",
  hint: "Name the evidence, or write that it is our coding.",
  check: ({ controls }) => {
    const bare = controls.find(({ basis }) => basis.trim() === "");
    return bare ? `The control ${bare.id} has no basis.` : undefined;
  },
  ok: { controls: [pump] },
  notOk: { controls: [{ ...pump, basis: "" }] },
};
