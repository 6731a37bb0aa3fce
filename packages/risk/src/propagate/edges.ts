import type { Influence } from "../compile/index.js";
import type { InfluenceEdge } from "./propagate.js";

/** Influences between the rows of a list of risks. Those that are not in the list pass nothing on. */
export function edgesOf(
  influences: readonly Pick<Influence, "from" | "to" | "strength">[],
  risks: readonly { readonly id: string }[],
): InfluenceEdge[] {
  const rowOf = new Map(risks.map(({ id }, i) => [id, i]));
  return influences.flatMap(({ from, to, strength }): InfluenceEdge[] => {
    const [a, b] = [rowOf.get(from), rowOf.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b, strength]];
  });
}
