import { type CompiledSubject, compiledOf } from "@waymark/core";
import type { MetricsModel } from "./metrics-model.js";

type Compiled = { readonly subjects: ReadonlyMap<string, CompiledSubject> };

/** The ids of a model's raters, in the order of the scheme. */
export function ratersOf(model: Compiled): readonly string[] {
  return compiledOf<MetricsModel>(model, "metrics").success.raters.map(({ id }) => id);
}

/** What readers call a rater: at the head of a row, and in a sentence. */
export interface RaterWords {
  /** As `Client`. */
  readonly raterTitle: string;
  /** As `the client`. */
  readonly ratedBy: string;
}

/** What the scheme calls a rater. */
export function raterWords(model: Compiled, rater: string): RaterWords {
  const { raters } = compiledOf<MetricsModel>(model, "metrics").success;
  const found = raters.find(({ id }) => id === rater);
  const title = found?.title ?? rater;
  return { raterTitle: title, ratedBy: found?.called ?? `the ${title[0]?.toLowerCase()}${title.slice(1)}` };
}

/** Returns a test for whether a rater is the person observed, who rates themselves. */
export function selfRating(model: Compiled): (rater: string) => boolean {
  const { raters } = compiledOf<MetricsModel>(model, "metrics").success;
  const self = new Set(raters.filter((rater) => rater.self).map(({ id }) => id));
  return (rater) => self.has(rater);
}
