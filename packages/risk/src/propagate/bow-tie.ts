import { badInput, didYouMean, type Model, shareOf } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import type { ControlEffect } from "../assess/item.js";
import { knownFirst } from "../assess/known.js";
import type { Range } from "../assess/rating.js";
import { riskOf } from "../compile/index.js";
import { edgesOf } from "./edges.js";
import { propagateWithPaths } from "./propagate.js";

/** Another risk at the end of an influence. */
export interface Neighbour {
  readonly risk: string;
  readonly title: string;
  /** Strength of the influence, in points. */
  readonly strength: number;
  /** Points that it passes on now. */
  readonly passes: number;
  readonly reason: string;
  readonly source: string;
}

/** One risk as a bow-tie: causes, barriers before the event, the event, barriers after it, consequences. */
export interface BowTie {
  readonly risk: string;
  readonly title: string;
  readonly cause: string;
  /** Risks that raise this one, the strongest first. */
  readonly causes: readonly Neighbour[];
  /** Controls that lower the likelihood. */
  readonly before: readonly ControlEffect[];
  readonly event: string;
  /** Controls that lower the impact. */
  readonly after: readonly ControlEffect[];
  readonly consequence: string;
  /** Risks that this one raises, the strongest first. */
  readonly consequences: readonly Neighbour[];
  /** By its own facts. */
  readonly direct: Range;
  /** After points have flowed along influences, what they added, and the path that brought them. */
  readonly propagated: number;
  readonly added: number;
  readonly path: readonly string[];
}

/**
 * A risk of an assessment as a bow-tie, with direct and propagated parts apart.
 *
 * @throws WaymarkError `unknown-risk`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
 * bowTie(model, assessment, "radicalised").causes.map(({ risk }) => risk).includes("wrong-mentor"); // => true
 * ```
 */
export function bowTie(model: Model, assessment: RiskAssessment, id: string): BowTie {
  const { items } = assessment;
  const ids = items.map((item) => item.id);
  const row = ids.indexOf(id);
  if (row < 0) throw badInput("unknown-risk", "id", `There is no risk ${id}.`, didYouMean(id, ids, "risk"));
  const item = items[row]!;
  const { points, paths } = propagateWithPaths(
    items.map(({ residual }) => residual.points),
    edgesOf(riskOf(model).influences, items),
  );
  const pointsOf = new Map(ids.map((one, i) => [one, points[i]!]));
  const neighbours = (mine: "from" | "to", theirs: "from" | "to"): Neighbour[] =>
    riskOf(model)
      .influences.filter((one) => one[mine] === id && pointsOf.has(one[theirs]))
      .map((one) => ({
        risk: one[theirs],
        title: items.find((other) => other.id === one[theirs])!.title,
        strength: one.strength,
        passes: shareOf(pointsOf.get(one.from)!, one.strength),
        reason: one.reason,
        source: one.source,
      }))
      .sort((a, b) => b.passes - a.passes || (a.risk < b.risk ? -1 : 1));
  const { points: direct, low, high } = item.residual;
  return {
    ...{ risk: id, title: item.title, cause: item.cause, event: item.event, consequence: item.consequence },
    causes: neighbours("to", "from"),
    before: item.controls.filter(({ lowers }) => lowers === "likelihood"),
    after: item.controls.filter(({ lowers }) => lowers === "impact"),
    consequences: neighbours("from", "to"),
    direct: { points: direct, low, high },
    propagated: points[row]!,
    added: points[row]! - direct,
    path: paths[row]!.map((i) => ids[i]!),
  };
}

/**
 * Bow-ties of the highest residual risks of an assessment, the highest first; equal ones by id, and what is not known
 * after what was found.
 *
 * @param most how many, from 1
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * topBowTies(model, assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" }), 3).length; // => 3
 * ```
 */
export function topBowTies(model: Model, assessment: RiskAssessment, most = 5): BowTie[] {
  return [...assessment.items]
    .sort(knownFirst)
    .slice(0, most)
    .map(({ id }) => bowTie(model, assessment, id));
}
