import type { LintRule } from "./rule.js";
import { soundEntry } from "./sound-entry.js";

const [pair] = soundEntry.controls as [(typeof soundEntry.controls)[number]];
const flat = (points: number) => ({ points, low: points, high: points });

/** Rules on controls: each counted once, while it stands, for a reason. */
export const controlRules: readonly LintRule[] = [
  {
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
    ok: { controls: [pair, { ...pair, id: "second-barrier" }] },
    notOk: { controls: [pair, pair] },
  },
  {
    id: "control-not-lapsed",
    title: "A control that has lapsed does not count",
    why: "Training, vetting and agreements run out.",
    source: "our coding",
    hint: "Renew it, or mark it as lapsed and score anew.",
    check: ({ controls }, { asOf }) => {
      const late = controls.find(
        ({ state, until }) => state === "in place" && until !== undefined && until < asOf,
      );
      return late ? `The control ${late.id} counts, and ran out on ${late.until}.` : undefined;
    },
    ok: { controls: [{ ...pair, until: "2026-06-30" }] },
    notOk: { controls: [{ ...pair, until: "2026-06-29" }] },
  },
  {
    id: "control-has-basis",
    title: "An effect has a basis",
    why: "A share that nobody can give a reason for is a guess with a number.",
    source: "our coding",
    hint: "Name the evidence, or write that it is our coding.",
    check: ({ controls }) => {
      const bare = controls.find(({ basis }) => basis.trim() === "");
      return bare ? `The control ${bare.id} has no basis.` : undefined;
    },
    ok: { controls: [pair] },
    notOk: { controls: [{ ...pair, basis: "" }] },
  },
  {
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
    ok: { controls: [pair] },
    notOk: { controls: [pair], residual: flat(3_600) },
  },
  {
    id: "missing-has-remedy",
    title: "A control that is missing says what to do",
    why: "Knowing what is missing helps nobody who is not told how to get it.",
    source: "our coding",
    hint: "Write the remedy.",
    check: ({ controls }) => {
      const stuck = controls.find(({ state, remedy }) => state !== "in place" && remedy.trim() === "");
      return stuck ? `The control ${stuck.id} is missing, and nothing says how to get it.` : undefined;
    },
    ok: { controls: [pair, { ...pair, id: "second-barrier", state: "missing" }] },
    notOk: { controls: [pair, { ...pair, id: "second-barrier", state: "missing", remedy: "" }] },
  },
  {
    id: "high-has-plan",
    title: "A high risk has something planned",
    why: "A high residual with nothing left to do is accepted without anybody saying so.",
    source: "§6 summary; our coding",
    hint: "Plan a control, or have somebody decide who may, and record why.",
    check: ({ residual, controls }, { decisionFrom }) =>
      decisionFrom !== undefined &&
      residual.points >= decisionFrom &&
      !controls.some(({ state }) => state !== "in place")
        ? "It is high, and nothing more is planned."
        : undefined,
    ok: { controls: [pair, { ...pair, id: "second-barrier", state: "planned" }] },
    notOk: {
      ...{ likelihood: 10_000, impact: 10_000, inherent: flat(10_000), residual: flat(6_000) },
      controls: [pair],
    },
  },
];
