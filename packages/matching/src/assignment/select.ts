/**
 * The k-th smallest (from 0) of the first `size` values, by Hoare's quickselect with the median of three as
 * pivot. Reorders the values.
 *
 * @example
 * ```ts
 * kthSmallest(Float64Array.of(5, 1, 4, 2), 4, 1); // => 2
 * ```
 */
export function kthSmallest(values: Float64Array, size: number, k: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const a = values[low]!;
    const b = values[(low + high) >> 1]!;
    const c = values[high]!;
    const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
    let i = low;
    let j = high;
    // Invariant: values before i are at most the pivot, values after j at least the pivot.
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const swap = values[i]!;
        values[i++] = values[j]!;
        values[j--] = swap;
      }
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return values[k]!;
  }
  return values[k]!;
}

/** Below this rank, keeping the smallest of so many by insertion beats selection among all (measured). */
const byInsertion = (size: number): number => Math.min(100, Math.max(24, size / 25));

/**
 * The k-th smallest (from 0) of `cost[base + j] - price[j]` for j from 0 to `size - 1`. `scratch` has room
 * for `size` values.
 */
export function kthSmallestDifference(
  cost: Float64Array,
  base: number,
  price: Float64Array,
  size: number,
  k: number,
  scratch: Float64Array,
): number {
  if (k >= byInsertion(size)) {
    for (let j = 0; j < size; j++) scratch[j] = cost[base + j]! - price[j]!;
    return kthSmallest(scratch, size, k);
  }
  let kept = 0;
  let worst = Infinity;
  for (let j = 0; j < size; j++) {
    // Most are no use; pass over four at a time.
    while (
      j + 4 <= size &&
      cost[base + j]! - price[j]! >= worst &&
      cost[base + j + 1]! - price[j + 1]! >= worst &&
      cost[base + j + 2]! - price[j + 2]! >= worst &&
      cost[base + j + 3]! - price[j + 3]! >= worst
    ) {
      j += 4;
    }
    if (j === size) break;
    const x = cost[base + j]! - price[j]!;
    if (x >= worst) continue;
    let p = kept <= k ? kept++ : k;
    for (; p > 0 && scratch[p - 1]! > x; p--) scratch[p] = scratch[p - 1]!;
    scratch[p] = x;
    if (kept > k) worst = scratch[k]!;
  }
  return worst;
}
