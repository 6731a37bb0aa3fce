import type { LintRule } from "../rule.js";
import { pump } from "../sound-entry.js";

export const controlOnce: LintRule = {
  id: "control-once",
  title: "A control counts once",
  why: "Two lines for one barrier make a risk look safer than it is.",
  source: "our coding",
  hint: "Keep one line.",
  check: ({ controls }) => {
    const ids = controls.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    return twice === undefined ? undefined : `The control ${twice} is counted twice.`;
  },
  ok: { controls: [pump, { ...pump, id: "second-barrier" }] },
  notOk: { controls: [pump, pump] },
};
