import { type Metric, squaredDifferences } from "./alpha-difference.js";

/** How often each value was given, and how often two values met within a unit, each unit over its judgements less one. */
export interface Counts {
  readonly totals: number[];
  /** pairs[c * values + k], c < k. */
  readonly pairs: number[];
}

/** Counts of nothing yet, for so many values; `add` puts those of a unit on top, as often as it is drawn. */
export function emptyCounts(values: number): Counts & { add(unit: Counts, times?: number): void } {
  const totals = new Array<number>(values).fill(0);
  const pairs = new Array<number>(values * values).fill(0);
  return {
    totals,
    pairs,
    add(unit, times = 1) {
      for (let i = 0; i < values; i++) totals[i] = (totals[i] ?? 0) + times * (unit.totals[i] ?? 0);
      for (let i = 0; i < pairs.length; i++) pairs[i] = (pairs[i] ?? 0) + times * (unit.pairs[i] ?? 0);
    },
  };
}

/** The counts of one unit, given the places of its values. */
export function countsOfUnit(places: readonly number[], values: number): Counts {
  const { totals, pairs } = emptyCounts(values);
  for (const place of places) totals[place] = (totals[place] ?? 0) + 1;
  for (let c = 0; c < values; c++)
    for (let k = c + 1; k < values; k++)
      pairs[c * values + k] = ((totals[c] ?? 0) * (totals[k] ?? 0)) / (places.length - 1);
  return { totals, pairs };
}

/** Krippendorff's alpha of these counts; null where all judgements are the same. */
export function alphaOfCounts(
  level: Metric,
  values: readonly (number | string)[],
  { totals, pairs }: Counts,
): number | null {
  const difference = squaredDifferences(level, values, totals);
  const n = totals.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < values.length; c++) {
    for (let k = c + 1; k < values.length; k++) {
      const apart = difference(c, k);
      observed += (pairs[c * values.length + k] ?? 0) * apart;
      expected += (totals[c] ?? 0) * (totals[k] ?? 0) * apart;
    }
  }
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}
