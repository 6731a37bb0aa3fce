import { moverTable } from "@waymark/report/tables";
import {
  type AssessmentStep,
  assessmentStep,
  type Mover,
  moversIn,
  type RiskAssessment,
} from "@waymark/risk";
import { draw } from "../terminal/draw.js";
import { tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

/** What changed since an earlier run, engagement by engagement, and which risks moved most. */
export interface Changes {
  readonly since: string | null;
  readonly steps: readonly AssessmentStep[];
  readonly movers: readonly Mover[];
  /** Engagements that only one of the two runs assessed. */
  readonly began: readonly string[];
  readonly ended: readonly string[];
}

/**
 * Compare the assessments of runs, each engagement from one to the next in the order of their days; of one day, in the order
 * in which they are given. An engagement that a run left out is compared over the gap.
 *
 * @param runs earlier runs, in any order
 */
export function changesBetween(
  runs: readonly (readonly RiskAssessment[])[],
  after: readonly RiskAssessment[],
): Changes {
  const names = (list: readonly RiskAssessment[]) => new Set(list.map(({ engagement }) => engagement));
  const dayOf = (list: readonly RiskAssessment[]) => list[0]?.asOf ?? "";
  const earlier = [...runs].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  const [was, is] = [names(earlier.flat()), names(after)];
  const steps = [...is].flatMap((id) => {
    const series = [...earlier, after].flatMap((run) => run.filter(({ engagement }) => engagement === id));
    return series.slice(1).map((now, i) => assessmentStep(series[i]!, now));
  });
  return {
    since: earlier.find((run) => run.length > 0)?.[0]?.asOf ?? null,
    steps,
    movers: moversIn(steps),
    began: [...is].filter((one) => !was.has(one)),
    ended: [...was].filter((one) => !is.has(one)),
  };
}

/** Print what changed. */
export function showChanges({ since, steps, movers, began, ended }: Changes, { stdout }: World): void {
  const write = (text: string) => stdout.write(text);
  const moved = steps.filter(({ changes, advice }) => changes.length > 0 || advice[0] !== advice[1]);
  const count = (list: readonly AssessmentStep[]) => new Set(list.map(({ engagement }) => engagement)).size;
  write(`Since ${since ?? "then"}: ${count(moved)} of ${count(steps)} engagements changed.`);
  write(
    `${began.length > 0 ? ` New: ${began.join(", ")}.` : ""}${ended.length > 0 ? ` Ended: ${ended.join(", ")}.` : ""}\n`,
  );
  const advised = steps.filter(({ advice }) => advice[0] !== advice[1]);
  for (const { engagement, advice, to } of advised)
    write(`  ${tame(engagement)}, ${to}: ${advice[0]} before, ${advice[1]} now\n`);
  if (movers.length === 0) return;
  write(`\n${draw(moverTable, movers, stdout)}`);
}
