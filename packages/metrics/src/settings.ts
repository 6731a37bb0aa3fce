import type { Model } from "@waymark/core";

/**
 * The numbers that journeys and programmes are read by, and what each is where a scheme sets nothing. A scheme that
 * has a parameter of the same id sets its own.
 *
 * @example
 * ```ts
 * defaultSettings.reassess_every; // => 91
 * ```
 */
export const defaultSettings = Object.freeze({
  /** A baseline belongs to the first so many days of a relationship. */
  baseline_window: 42,
  /** A reassessment is due every so many days. */
  reassess_every: 91,
  /** A client has gone quiet when nothing is observed for so many days. */
  quiet_after: 91,
  /** A change counts as sustained after so many days. */
  sustained_for: 180,
  /** A stage counts as reached at so many points. */
  reached_at: 6_000,
  /** Raters disagree when their ratings are so many points apart. */
  apart_at: 3_000,
  /** A relationship counts as better matched from so many match points on. */
  matched_cut: 8_000,
} as const);

/** The name of a setting. */
export type SettingName = keyof typeof defaultSettings;

/** The names of all settings, in the order in which they are shown. */
export const settingNames = Object.keys(defaultSettings) as readonly SettingName[];

/** Returns what a model sets, or the default where its plugins have no such parameter. */
export function setting(model: Model, id: SettingName): number {
  const value = model.policyFacts[id];
  return typeof value === "number" ? value : defaultSettings[id];
}
