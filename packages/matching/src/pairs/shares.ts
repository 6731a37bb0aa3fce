import { shares } from "@waymark/core";
import type { CompiledPairs } from "../compile/index.js";

/** How the 10 000 points of a pair are divided: to each of the two own matches, and to each scale in order. */
export interface PairShares {
  readonly own: readonly [number, number];
  readonly scales: readonly number[];
}

/** The shares of a scheme of pairs. The mentor whose id sorts first has the first share. */
export function pairShares({ scheme, scales }: CompiledPairs): PairShares {
  const [first = 0, second = 0, ...rest] = shares([
    { id: "mentor", weight: scheme.own },
    { id: "second", weight: scheme.own },
    ...scales.map(({ scale }) => ({ id: `scale ${scale.id}`, weight: scale.weight })),
  ]);
  return { own: [first, second], scales: rest };
}
