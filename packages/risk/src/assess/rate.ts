import { type Facts, fillSentence, type Model } from "@waymark/core";
import { calledFor } from "../advice/rights.js";
import { roleTitle } from "../advice/role-title.js";
import { type CompiledRisk, riskOf } from "../compile/index.js";
import { type Barrier, type BarrierMode, type Pair, scoreOf, throughBarriers } from "../controls/barriers.js";
import type { Standing } from "../controls/control-states.js";
import { bandOf } from "./band-of.js";
import type { ControlEffect, RiskItem } from "./item.js";
import type { Range, Rating } from "./rating.js";
import { unknownFacts } from "./unknowns.js";

interface Spread {
  readonly points: Pair;
  readonly low: Pair;
  readonly high: Pair;
}

/**
 * Rate one risk for one engagement: both scales, then the controls as barriers in series, in the order of their
 * ids. A control that may or may not be in place does not count in the points, and does in the range.
 */
export function rateRisk(
  model: Model,
  compiled: CompiledRisk,
  facts: Facts,
  standings: ReadonlyMap<string, Standing>,
  mode: BarrierMode,
): RiskItem {
  const { risk } = compiled;
  const likelihood = compiled.likelihood.evaluate(facts);
  const impact = compiled.impact.evaluate(facts);
  const pairOf = (key: "points" | "low" | "high"): Pair => ({
    likelihood: likelihood[key],
    impact: impact[key],
  });
  const inherent: Spread = { points: pairOf("points"), low: pairOf("low"), high: pairOf("high") };
  const ids = [...new Set(risk.controls)].sort();
  const barriers = ids.map((id): Barrier => {
    const { lowers, by } = riskOf(model).controls.get(id)!.control;
    return { lowers, by, state: standings.get(id)!.state };
  });
  const maybe = ({ state }: Barrier) => state === "in place" || state === "unknown";
  const residual: Spread = {
    points: throughBarriers(inherent.points, barriers, mode),
    low: throughBarriers(inherent.low, barriers, mode, maybe),
    high: throughBarriers(inherent.high, barriers, mode),
  };
  const after = rating(residual);
  const says = (outcome: typeof likelihood, ask: string | undefined) =>
    outcome.level
      ? fillSentence(outcome.level.says, facts, model.fields)
      : `Not known yet. ${ask ?? "Fill in what is missing."}`;
  const open = ids.filter((id) => standings.get(id)!.state === "unknown");
  return {
    id: risk.id,
    title: risk.title,
    category: risk.category,
    cause: risk.cause,
    event: risk.event,
    consequence: risk.consequence,
    owner: roleTitle(model, risk.owner),
    review: risk.review,
    source: risk.source,
    covers: risk.covers ?? [],
    reads: compiled.reads,
    levels: { likelihood: idsOf(likelihood.possible), impact: idsOf(impact.possible) },
    ranges: { likelihood: rangeOf(likelihood), impact: rangeOf(impact) },
    inherent: rating(inherent),
    residual: after,
    band: bandOf(riskOf(model).bands, after.points).id,
    settled: bandOf(riskOf(model).bands, after.low) === bandOf(riskOf(model).bands, after.high),
    advice: calledFor(riskOf(model), after.points, risk.mostAdvice),
    unknowns: unknownFacts(model, facts, [
      ...(likelihood.level ? [] : [{ reads: likelihood.unknown, ask: risk.likelihood.ask }]),
      ...(impact.level ? [] : [{ reads: impact.unknown, ask: risk.impact.ask }]),
      ...open.map((id) => ({
        reads: riskOf(model).controls.get(id)!.reads,
        ask: `Is this in place: ${riskOf(model).controls.get(id)!.control.title}?`,
      })),
    ]),
    says: [says(likelihood, risk.likelihood.ask), says(impact, risk.impact.ask)],
    controls: ids.map((id, i) =>
      effectOf(model, id, facts, standings.get(id)!, inherent.points, barriers, mode, i),
    ),
  };
}

function idsOf(levels: readonly { readonly id: string }[]): string[] {
  return levels.map(({ id }) => id);
}

function rangeOf({ points, low, high }: Range): Range {
  return { points, low, high };
}

function rating({ points, low, high }: Spread): Rating {
  return {
    likelihood: points.likelihood,
    impact: points.impact,
    points: scoreOf(points),
    low: scoreOf(low),
    high: scoreOf(high),
  };
}

/**
 * What a control takes away where it stands; what it would take away where it does not. The parts of those in place
 * sum to what all of them take. Where only the strongest counts, it has the whole part, and the others have none.
 */
function effectOf(
  model: Model,
  id: string,
  facts: Facts,
  standing: Standing,
  start: Pair,
  barriers: readonly Barrier[],
  mode: BarrierMode,
  index: number,
): ControlEffect {
  const { title, kind, lowers, by, basis, source, remedy } = riskOf(model).controls.get(id)!.control;
  const advised = riskOf(model).controls.get(id)!.advised(facts);
  const standsNow = standing.state === "in place";
  const counting = mode === "series" ? barriers : strongestInPlace(barriers);
  const upTo = standsNow ? counting.slice(0, index + 1) : withInPlace(barriers, index);
  const without = standsNow ? counting.slice(0, index) : barriers;
  const effect = scoreOf(throughBarriers(start, without, mode)) - scoreOf(throughBarriers(start, upTo, mode));
  return {
    ...{ id, title, kind, lowers, by, state: standing.state, effect, basis, source, remedy, advised },
    ...(standing.because === undefined ? {} : { because: standing.because }),
  };
}

/** The same barriers with only the strongest in place for likelihood and for impact; of equal ones, the first. */
function strongestInPlace(barriers: readonly Barrier[]): Barrier[] {
  const counts = (one: Barrier, i: number) =>
    barriers.every(
      ({ lowers, by, state }, j) =>
        state !== "in place" || lowers !== one.lowers || by < one.by || (by === one.by && j >= i),
    );
  return barriers.map((one, i) => (counts(one, i) ? one : { ...one, state: "missing" }));
}

function withInPlace(barriers: readonly Barrier[], index: number): Barrier[] {
  return barriers.map((one, i) => (i === index ? { ...one, state: "in place" } : one));
}
