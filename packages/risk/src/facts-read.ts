import { type Facts, fillSentence, type Model } from "@waymark/core";
import type { ReadFact } from "./types.js";

/** Fields of the engagement that risks, controls or duties of a model read, in the order of their names. */
export function factsRead(model: Model, facts: Facts): ReadFact[] {
  const fields = new Set([
    ...model.risks.flatMap(({ likelihood, impact }) => [...likelihood.reads, ...impact.reads]),
    ...[...model.controls.values()].flatMap(({ control }) => control.reads),
    ...model.duties.flatMap(({ duty }) => [...duty.reads, ...(duty.from ?? [])]),
  ]);
  return [...fields]
    .filter((field) => field.startsWith("engagement."))
    .sort()
    .map((field) => ({
      field,
      title: model.fields.get(field)?.title ?? field,
      value: fillSentence(`{${field}}`, facts, model.fields),
    }));
}
