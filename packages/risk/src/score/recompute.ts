import { badInput } from "@waymark/core";
import type { AdviceWord } from "../advice/advice.js";
import { calledFor, conditionalOf, pauseOf, strengthOf } from "../advice/rights.js";
import { bandOf } from "../assess/band-of.js";
import type { Range } from "../assess/rating.js";
import type { RiskCategory } from "../compile/index.js";
import { type Barrier, residualOf } from "../controls/barriers.js";
import { edgesOf } from "../propagate/edges.js";
import { highestOf, propagateRanges } from "../propagate/ranges.js";
import { readScore, type Score, type ScoredRisk } from "./score-string.js";
import { type ScaleTable, type ScoreTables, tablesMark } from "./score-tables.js";

/** What a score string comes to. */
export interface Recomputed {
  readonly items: readonly {
    readonly id: string;
    readonly inherent: Range;
    readonly residual: Range;
    readonly band: string;
  }[];
  /** The highest of each category, after points have flowed along influences. */
  readonly categories: Readonly<Record<RiskCategory, Range>>;
  readonly advice: AdviceWord;
}

/**
 * Recompute an assessment from its score string and the model's tables: points from the levels that the string names,
 * and from these everything else. Every number is that of the assessment.
 *
 * @throws WaymarkError `bad-score`, `other-tables`, or `other-risks` where string and tables do not belong together
 * @example
 * ```ts
 * const steps = { neutral: 6_000, levels: [{ id: "likely", points: 8_000 }, { id: "rare", points: 2_000 }] };
 * const tables = { risks: [{ id: "flood", category: "project", controls: ["wall"], likelihood: steps, impact: { neutral: 5_000, levels: [{ id: "minor", points: 4_000 }] } }], controls: { wall: { lowers: "likelihood", by: 5_000 } }, influences: [], bands: [{ id: "low", from: 0, advice: "continue" }], categories: ["project"], advice: [{ word: "continue", goesOn: true, conditions: false }] };
 * recompute(tables, `WR2|demo@1.0.0|${tablesMark(tables)}|series|2026-06-30|E1||flood=likely/rare*minor:?`).items[0].residual; // => { points: 2400, low: 400, high: 3200 }
 * ```
 */
export function recompute(tables: ScoreTables, text: string): Recomputed {
  const score = readScore(text);
  check(tables, score);
  const items = score.risks.map((risk, i) => rate(tables, risk, i, score));
  const flowed = propagateRanges(
    items.map(({ residual }) => residual),
    edgesOf(tables.influences, items),
  );
  const categories = tables.categories.map((name) => [
    name,
    highestOf(flowed.filter((_, i) => tables.risks[i]!.category === name)),
  ]);
  return { items, categories: Object.fromEntries(categories), advice: adviceFor(tables, items, score) };
}

function check(tables: ScoreTables, score: Score): void {
  if (tablesMark(tables) !== score.tables)
    throw badInput(
      "other-tables",
      "tables",
      "The string was written with other tables.",
      "Give those of its model.",
    );
  const same =
    tables.risks.length === score.risks.length &&
    tables.risks.every(
      ({ id, controls }, i) =>
        score.risks[i]!.id === id && score.risks[i]!.controls.length === controls.length,
    );
  if (!same)
    throw badInput(
      "other-risks",
      "risks",
      "Risks or controls are not those of the tables.",
      "Write the string again.",
    );
}

function rate(tables: ScoreTables, scored: ScoredRisk, index: number, { barriers: mode }: Score) {
  const { id, controls, likelihood, impact } = tables.risks[index]!;
  const barriers = controls.map((control, i): Barrier => {
    return { ...tables.controls[control]!, state: scored.controls[i]! };
  });
  const start = {
    likelihood: rangeOf(likelihood, scored.likelihood, `risks[${index}].likelihood`),
    impact: rangeOf(impact, scored.impact, `risks[${index}].impact`),
  };
  const residual = residualOf(start, barriers, mode);
  return {
    id,
    inherent: residualOf(start, [], mode),
    residual,
    band: bandOf(tables.bands, residual.points).id,
  };
}

/** The points of levels that may be: the neutral value within their range; of one level, its own. */
function rangeOf({ levels, neutral }: ScaleTable, ids: readonly string[], path: string): Range {
  const named = levels.filter(({ id }) => ids.includes(id));
  if (named.map(({ id }) => id).join() !== ids.join())
    throw badInput(
      "other-risks",
      path,
      "These levels are not those of the tables, in their order.",
      "Write the string again.",
    );
  const points = named.map((level) => level.points);
  const [low, high] = [Math.min(...points), Math.max(...points)];
  return { points: Math.min(high, Math.max(low, neutral)), low, high };
}

function adviceFor(tables: ScoreTables, items: Recomputed["items"], { due, open }: Score): AdviceWord {
  const called = items.map(({ residual }, i) =>
    calledFor(tables, residual.points, tables.risks[i]!.mostAdvice),
  );
  const floor = due.length > 0 ? pauseOf(tables) : open.length > 0 ? conditionalOf(tables) : undefined;
  const words = [...called, ...(floor === undefined ? [] : [floor])];
  return words.reduce(
    (worst, word) => (strengthOf(tables, worst) >= strengthOf(tables, word) ? worst : word),
    tables.advice[0]?.word ?? "",
  );
}
