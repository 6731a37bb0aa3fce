import type { Model } from "@waymark/core";
import { riskOf } from "../compile/index.js";
import type { InfluenceEdge } from "./propagate.js";

/** A model's influences between the rows of a list of items. Risks that are not in the list pass nothing on. */
export function edgesOf(model: Model, ids: readonly string[]): InfluenceEdge[] {
  const rowOf = new Map(ids.map((id, i) => [id, i]));
  return riskOf(model).influences.flatMap(({ from, to, strength }): InfluenceEdge[] => {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b, strength]];
  });
}
