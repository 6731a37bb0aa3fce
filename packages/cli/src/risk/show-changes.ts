import {
  type AssessmentStep,
  assessmentStep,
  type Mover,
  moversIn,
  type RiskAssessment,
} from "@waymark/risk";
import { sayScore } from "../terminal/score.js";
import { tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
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

/** Compare the assessments of two runs. */
export function changesBetween(before: readonly RiskAssessment[], after: readonly RiskAssessment[]): Changes {
  const names = (list: readonly RiskAssessment[]) => new Set(list.map(({ engagement }) => engagement));
  const [was, is] = [names(before), names(after)];
  const both = after.filter(({ engagement }) => was.has(engagement));
  const steps = both.flatMap((now) => {
    const then = before.find(({ engagement }) => engagement === now.engagement);
    return then ? [assessmentStep(then, now)] : [];
  });
  return {
    since: before[0]?.asOf ?? null,
    steps,
    movers: moversIn(steps),
    began: [...is].filter((one) => !was.has(one)),
    ended: [...was].filter((one) => !is.has(one)),
  };
}

/** Print what changed. */
export function showChanges({ since, steps, movers, began, ended }: Changes, { stdout }: World): void {
  const write = (text: string) => stdout.write(text);
  const width = stdout.isTTY ? stdout.columns : undefined;
  const moved = steps.filter(({ changes, advice }) => changes.length > 0 || advice[0] !== advice[1]);
  write(`Since ${since ?? "then"}: ${moved.length} of ${steps.length} engagements changed.`);
  write(
    `${began.length > 0 ? ` New: ${began.join(", ")}.` : ""}${ended.length > 0 ? ` Ended: ${ended.join(", ")}.` : ""}\n`,
  );
  const advised = steps.filter(({ advice }) => advice[0] !== advice[1]);
  for (const { engagement, advice } of advised)
    write(`  ${tame(engagement)}: ${advice[0]} before, ${advice[1]} now\n`);
  if (movers.length === 0) return;
  const rows = movers.map(({ engagement, title, from, to, mostBy }) => [
    engagement,
    sayScore(from),
    sayScore(to),
    `${to > from ? "+" : "−"}${sayScore(Math.abs(to - from))}`,
    mostBy,
    title,
  ]);
  const right = (title: string) => ({ title, align: "right" as const });
  const columns = [
    { title: "Engagement" },
    ...["Before", "Now", "Change"].map(right),
    { title: "Most by" },
    { title: "Risk" },
  ];
  write(`\n${table(columns, rows, width)}`);
}
