import type { Model } from "@waymark/core";
import { setting } from "../settings.js";

/** The first and the last day of a journey or a relationship, as day numbers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reassessments that were due, and how many of them were not made. One is due every so many days from the baseline, or
 * from the journey's start where there is no baseline or a late one. It was made if there is an answer in the half
 * interval before that day or the half interval from it: many answers in the first weeks do not make up for a year of
 * none.
 */
export function reassessments(
  model: Model,
  answered: readonly number[],
  baseline: number | null,
  { start, end }: Span,
): { readonly due: number; readonly missing: number } {
  const every = setting(model, "reassess_every");
  const early =
    baseline !== null && baseline >= start && baseline <= start + setting(model, "baseline_window");
  const from = early ? baseline : start;
  const due = Math.floor(Math.max(0, end - from) / every);
  const windows = new Set(answered.map((day) => Math.floor((2 * (day - from) + every) / (2 * every))));
  const made = [...windows].filter((window) => window >= 1 && window <= due).length;
  return { due, missing: due - made };
}
