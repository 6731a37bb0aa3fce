import type { Model } from "@waymark/core";
import { setting } from "../settings.js";
import type { Observation } from "./observation.js";

/** Which assessments a series is held against: how many of the earlier ones and the series, from the first on. */
export interface BaselinePhase {
  /** By what they are told: `marks` in the data, or their dates; `the first days` is a guess where neither says it. */
  readonly by: "marks" | "the start of the work" | "the first days";
  readonly assessments: number;
}

/**
 * Which of one rater's answered assessments, in order, come before the work: those marked as baseline or dated before
 * the first relationship began, as far as they follow one another from the first. A mark that comes after a
 * reassessment (of a second relationship, say) adds none. Where nothing is marked or dated so, those within the
 * baseline window of the first: a guess, which says that it is one.
 */
export function baselinePhaseOf(
  model: Model,
  answered: readonly Observation[],
  start: number,
): BaselinePhase {
  const told = ({ occasion, day }: Observation) => occasion === "baseline" || day < start;
  if (!answered.some(told)) {
    const last = (answered[0]?.day ?? 0) + setting(model, "baseline_window");
    return { by: "the first days", assessments: answered.filter(({ day }) => day <= last).length };
  }
  const end = answered.findIndex((one) => !told(one));
  const phase = answered.slice(0, end < 0 ? answered.length : end);
  const marked = phase.some(({ occasion, day }) => occasion === "baseline" && day >= start);
  return { by: marked ? "marks" : "the start of the work", assessments: phase.length };
}
