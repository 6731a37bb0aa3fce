import { shareOf } from "@waymark/core";
import type { LintRule } from "./rule.js";
import { soundEntry } from "./sound-entry.js";

const flat = (points: number) => ({ points, low: points, high: points });

/** Rules on ratings: numbers that fit, and that agree with one another. */
export const ratingRules: readonly LintRule[] = [
  {
    id: "points-in-range",
    title: "Points are whole numbers from 0 to 10 000",
    why: "Anything else is no rating of this model.",
    source: "our coding",
    hint: "Give whole points from 0 to 10000.",
    check: ({ likelihood, impact, inherent, residual }) => {
      const all = [
        likelihood,
        impact,
        ...[inherent, residual].flatMap(({ points, low, high }) => [points, low, high]),
      ];
      return all.every((one) => Number.isInteger(one) && one >= 0 && one <= 10_000)
        ? undefined
        : "A rating is not a whole number from 0 to 10000.";
    },
    ok: { likelihood: 6_000 },
    notOk: { likelihood: 60.5 },
  },
  {
    id: "inherent-is-product",
    title: "The inherent score is likelihood × impact",
    why: "A score typed over by hand cannot be explained.",
    source: "our coding",
    hint: "Score it anew from likelihood and impact.",
    check: ({ likelihood, impact, inherent }) =>
      shareOf(likelihood, impact) === inherent.points
        ? undefined
        : `The inherent score is ${inherent.points}, and likelihood × impact is ${shareOf(likelihood, impact)}.`,
    ok: { likelihood: 6_000, impact: 6_000 },
    notOk: { inherent: flat(4_000) },
  },
  {
    id: "range-holds-points",
    title: "The range holds the points",
    why: "Points outside their own range mean that one of them is wrong.",
    source: "our coding",
    hint: "Score it anew.",
    check: ({ inherent, residual }) =>
      [inherent, residual].every(({ points, low, high }) => low <= points && points <= high)
        ? undefined
        : "The points lie outside their range.",
    ok: { residual: { points: 2_160, low: 1_000, high: 3_600 }, knowledge: "weak" },
    notOk: { residual: { points: 2_160, low: 2_500, high: 3_600 } },
  },
  {
    id: "residual-not-above-inherent",
    title: "Controls never raise a risk",
    why: "A residual above the inherent means that a control does harm, or that a number is wrong.",
    source: "our coding",
    hint: "Check both ratings; a control that does harm is a risk of its own.",
    check: ({ inherent, residual }) =>
      residual.points <= inherent.points ? undefined : "The residual is above the inherent.",
    ok: { residual: flat(3_600) },
    notOk: { residual: flat(3_700) },
  },
  {
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
  },
  {
    id: "knowledge-stated",
    title: "A rating says how strong the knowledge behind it is",
    why: "The same number means little where nobody looked, and much where many did (Aven 2013).",
    source: "shared practice in risk analysis; our coding",
    hint: "Write strong, medium or weak.",
    check: ({ knowledge }) =>
      ["strong", "medium", "weak"].includes(knowledge)
        ? undefined
        : "The strength of knowledge is not stated.",
    ok: { knowledge: "medium" },
    notOk: { knowledge: "" },
  },
  {
    id: "weak-knowledge-has-range",
    title: "Weak knowledge shows as a range",
    why: "One number on weak knowledge is false precision (Cox 2008).",
    source: "our coding",
    hint: "Give the lowest and highest that could be.",
    check: ({ knowledge, residual }) =>
      knowledge === "weak" && residual.low === residual.high
        ? "Knowledge is weak, and there is no range."
        : undefined,
    ok: { knowledge: "weak", residual: { points: 2_160, low: 400, high: 6_000 } },
    notOk: { knowledge: "weak" },
  },
  {
    id: "rating-explained",
    title: "A rating says why",
    why: "A number without a sentence cannot be argued with.",
    source: "our coding",
    hint: "Say in a sentence what was found.",
    check: ({ says }) => (says.trim() === "" ? "Nothing says why it is rated so." : undefined),
    ok: { says: soundEntry.says },
    notOk: { says: " " },
  },
];
