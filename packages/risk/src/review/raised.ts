import type { Model } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import { riskOf } from "../compile/index.js";
import { edgesOf } from "../propagate/edges.js";
import { propagateWithPaths } from "../propagate/propagate.js";

/** A risk that others raise: what it has by its own facts, what it comes to, and the strongest path that brought it. */
export interface RaisedRisk {
  readonly risk: string;
  readonly title: string;
  readonly direct: number;
  readonly points: number;
  readonly added: number;
  /** Ids from where it starts to this risk. */
  readonly path: readonly string[];
}

/**
 * Every risk that others raise in an engagement, the highest first, with the path: the report's own chains (§6), from
 * the wrong mentor to the organisations' reputation, from the client's networks to the mentor's safety.
 *
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const raised = raisedRisks(model, assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05", mentor_doubts: "serious" }));
 * raised.find(({ risk }) => risk === "radicalised").path; // => ["wrong-mentor", "radicalised"]
 * ```
 */
export function raisedRisks(model: Model, { items }: RiskAssessment): RaisedRisk[] {
  const { points, paths } = propagateWithPaths(
    items.map(({ residual }) => residual.points),
    edgesOf(riskOf(model).influences, items),
  );
  return items
    .map(
      (item, i): RaisedRisk => ({
        risk: item.id,
        title: item.title,
        direct: item.residual.points,
        points: points[i]!,
        added: points[i]! - item.residual.points,
        path: paths[i]!.map((at) => items[at]!.id),
      }),
    )
    .filter(({ added }) => added > 0)
    .sort((a, b) => b.points - a.points || (a.risk < b.risk ? -1 : 1));
}
