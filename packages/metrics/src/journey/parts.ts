import type { Model } from "@waymark/core";
import { type JourneyPart, metricsOf } from "../compile/index.js";

/** Returns the ids of the observed indicators of a model that stand for a part of a client's progress. */
export function indicatorsFor(model: Model, part: JourneyPart): ReadonlySet<string> {
  return new Set(
    metricsOf(model)
      .indicators.filter(({ indicator, scale }) => scale && indicator.part === part)
      .map(({ indicator }) => indicator.id),
  );
}

/** Whether a model has indicators for each of some parts of a client's progress. */
export function hasParts(model: Model, parts: readonly JourneyPart[]): boolean {
  return parts.every((part) => indicatorsFor(model, part).size > 0);
}
