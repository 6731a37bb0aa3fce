import { type Facts, fillSentence, type Model } from "@waymark/core";
import { riskOf } from "../compile/index.js";

/** A fact that was read, in words; `not known` where it is empty. */
export interface ReadFact {
  /** The field, as `engagement.venue`. */
  readonly field: string;
  readonly title: string;
  readonly value: string;
}

/** Facts of the engagement that risks, controls or duties of a model read, in the order of their names. */
export function factsRead(model: Model, facts: Facts): ReadFact[] {
  return riskOf(model).reads.map((field) => ({
    field,
    title: model.fields.get(field)?.title ?? field,
    value: fillSentence(`{${field}}`, facts, model.fields),
  }));
}
