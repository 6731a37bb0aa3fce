import type { Range } from "../assess/rating.js";
import { type InfluenceEdge, propagate } from "./propagate.js";

/** Ranges of points as influences raise them, each of the three figures by itself. */
export function propagateRanges(ranges: readonly Range[], edges: readonly InfluenceEdge[]): Range[] {
  const flow = (key: keyof Range) =>
    propagate(
      ranges.map((one) => one[key]),
      edges,
    );
  const [points, low, high] = [flow("points"), flow("low"), flow("high")];
  return ranges.map((_, i) => ({ points: points[i]!, low: low[i]!, high: high[i]! }));
}

/** The highest of each of the three figures; 0 where there are no ranges. */
export function highestOf(ranges: readonly Range[]): Range {
  const most = (key: keyof Range) => ranges.reduce((top, one) => Math.max(top, one[key]), 0);
  return { points: most("points"), low: most("low"), high: most("high") };
}
