/** What the values of {@link krippendorffsAlpha} are. */
export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * Krippendorff's squared difference between the c-th and the k-th of the sorted distinct values.
 *
 * Nominal: 0 or 1. Ordinal: the number of judgements between the two, ends counted half, squared. Interval: the
 * squared difference. Ratio: the squared difference over the squared sum.
 *
 * @param values - The distinct values, sorted.
 * @param totals - How often each was given, in units judged at least twice.
 * @example
 * ```ts
 * squaredDifferences("interval", [1, 4], [2, 2])(0, 1); // => 9
 * ```
 */
export function squaredDifferences(
  level: Metric,
  values: readonly (number | string)[],
  totals: readonly number[],
): (c: number, k: number) => number {
  const at = (i: number) => Number(values[i]);
  switch (level) {
    case "nominal":
      return (c, k) => (c === k ? 0 : 1);
    case "ordinal": {
      const middle = middleRanks(totals);
      return (c, k) => square((middle[c] ?? 0) - (middle[k] ?? 0));
    }
    case "interval":
      return (c, k) => square(at(c) - at(k));
    case "ratio":
      return (c, k) => (c === k ? 0 : square((at(c) - at(k)) / (at(c) + at(k))));
  }
}

/** Judgements up to the middle of each value's own; two of these differ by all between, ends counted half. */
function middleRanks(totals: readonly number[]): number[] {
  let before = 0;
  return totals.map((total) => {
    const middle = before + total / 2;
    before += total;
    return middle;
  });
}

function square(x: number): number {
  return x * x;
}
