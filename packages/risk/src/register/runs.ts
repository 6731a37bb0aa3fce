import type { RiskAssessment } from "../assess/assessment.js";
import { type AssessmentStep, assessmentStep } from "./changes.js";
import { type Mover, moversIn } from "./movers.js";

/** What changed since earlier runs, relationship by relationship, and which risks moved most. */
export interface RunChanges {
  /** The day of the earliest run that assessed anything; null where none did. */
  readonly since: string | null;
  readonly steps: readonly AssessmentStep[];
  readonly movers: readonly Mover[];
  /** How many relationships are compared, and for how many a risk or the advice is another now. */
  readonly compared: number;
  readonly changed: number;
  /** Relationships that only one of two runs assessed. */
  readonly began: readonly string[];
  readonly ended: readonly string[];
}

/**
 * Compares the assessments of runs, each relationship from one to the next in the order of their days; of one day, in
 * the order in which they are given. A relationship that a run left out is compared over the gap.
 *
 * @param runs earlier runs, in any order
 * @example
 * ```ts
 * changesBetween([], []).compared; // => 0
 * ```
 */
export function changesBetween(
  runs: readonly (readonly RiskAssessment[])[],
  after: readonly RiskAssessment[],
): RunChanges {
  const names = (list: readonly RiskAssessment[]) => new Set(list.map(({ engagement }) => engagement));
  const dayOf = (list: readonly RiskAssessment[]) => list[0]?.asOf ?? "";
  const earlier = [...runs].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const [was, is] = [names(earlier.flat()), names(after)];
  const steps = [...is].flatMap((id) => {
    const series = [...earlier, after].flatMap((run) => run.filter(({ engagement }) => engagement === id));
    return series.slice(1).map((now, i) => assessmentStep(series[i]!, now));
  });
  const engagements = (list: readonly AssessmentStep[]) =>
    new Set(list.map(({ engagement }) => engagement)).size;
  return {
    since: earlier.find((run) => run.length > 0)?.[0]?.asOf ?? null,
    steps,
    movers: moversIn(steps),
    compared: engagements(steps),
    changed: engagements(
      steps.filter(({ changes, advice }) => changes.length > 0 || advice[0] !== advice[1]),
    ),
    began: [...is].filter((one) => !was.has(one)),
    ended: [...was].filter((one) => !is.has(one)),
  };
}
