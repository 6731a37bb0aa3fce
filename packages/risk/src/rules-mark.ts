import { fingerprint, type Model } from "@waymark/core";

/** Worked out once a model: a model is frozen, and its mark cannot change. */
const marks = new WeakMap<Model, string>();

/**
 * A fingerprint of all that a rating hangs on beside the facts and the day: risks, controls, duties, influences, bands
 * and the days that the policy allows. Two assessments with one mark differ by their facts, their controls or their
 * days alone.
 */
export function rulesMark(model: Model): string {
  const known = marks.get(model);
  if (known !== undefined) return known;
  const { today: _, ...allowed } = model.policyFacts;
  const rules = {
    risks: model.risks.map(({ risk }) => risk),
    controls: [...model.controls.values()].map(({ control }) => control),
    duties: model.duties.map(({ duty }) => duty),
    influences: model.influences,
    bands: model.bands,
    neutral: model.neutral,
    allowed,
  };
  const plain: unknown = JSON.parse(
    JSON.stringify(rules, (_key, value: unknown) => (typeof value === "function" ? "a function" : value)),
  );
  const mark = fingerprint(plain);
  marks.set(model, mark);
  return mark;
}
