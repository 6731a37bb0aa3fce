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
