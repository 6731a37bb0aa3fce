/** Moves the node at `at` up to its place in a binary heap ordered by `key`, smallest first. */
export function siftUp(heap: Int32Array, place: Int32Array, key: Float64Array, at: number): void {
  const node = heap[at]!;
  const k = key[node]!;
  let i = at;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    const above = heap[parent]!;
    if (key[above]! <= k) break;
    heap[i] = above;
    place[above] = i;
    i = parent;
  }
  heap[i] = node;
  place[node] = i;
}

/** Removes the smallest of `size` nodes (it is `heap[0]` before) and restores the order. */
export function removeFirst(heap: Int32Array, place: Int32Array, key: Float64Array, size: number): void {
  const left = size - 1;
  const node = heap[left]!;
  const k = key[node]!;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= left) break;
    if (child + 1 < left && key[heap[child + 1]!]! < key[heap[child]!]!) child++;
    const below = heap[child]!;
    if (key[below]! >= k) break;
    heap[i] = below;
    place[below] = i;
    i = child;
  }
  heap[i] = node;
  place[node] = i;
}
