import { type CompiledRisk, type Facts, fillSentence, type Model } from "@waymark/core";
import type { ReadFact } from "./types.js";

/** Worked out once a model and once a risk, which are frozen: what they read cannot change. */
const modelFields = new WeakMap<Model, readonly string[]>();
const riskFields = new WeakMap<CompiledRisk, readonly string[]>();

/** Fields of the engagement that the scales of a risk read, in the order of their names. */
export function readsOf(compiled: CompiledRisk): readonly string[] {
  const known = riskFields.get(compiled);
  if (known) return known;
  const fields = ofEngagement([...compiled.likelihood.reads, ...compiled.impact.reads]);
  riskFields.set(compiled, fields);
  return fields;
}

/** Facts of the engagement that risks, controls or duties of a model read, in the order of their names. */
export function factsRead(model: Model, facts: Facts): ReadFact[] {
  return fieldsRead(model).map((field) => ({
    field,
    title: model.fields.get(field)?.title ?? field,
    value: fillSentence(`{${field}}`, facts, model.fields),
  }));
}

function fieldsRead(model: Model): readonly string[] {
  const known = modelFields.get(model);
  if (known) return known;
  const fields = ofEngagement([
    ...model.risks.flatMap(readsOf),
    ...[...model.controls.values()].flatMap(({ control }) => control.reads),
    ...model.duties.flatMap(({ duty }) => [...duty.reads, ...(duty.from ?? [])]),
  ]);
  modelFields.set(model, fields);
  return fields;
}

function ofEngagement(fields: readonly string[]): readonly string[] {
  return Object.freeze([...new Set(fields)].filter((field) => field.startsWith("engagement.")).sort());
}
