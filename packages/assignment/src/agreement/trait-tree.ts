/**
 * Records in a tree, one level a trait: records that agree on the first traits share a path. Nodes of a
 * level are in one array, the children of a node next to one another.
 */
export interface TraitTree {
  /** Value of each node, by level. */
  readonly value: readonly Int32Array[];
  /** First child of each node, by level; the entry after the last node closes the last one's children. */
  readonly first: readonly Int32Array[];
  /** The least rank below each node, by level. */
  readonly leastRank: readonly Int32Array[];
  /** Records, by leaf; `first` of the last level points here. By rank within a leaf. */
  readonly records: Int32Array;
}

/**
 * Builds the tree of records over traits in the order given.
 *
 * @param values - records * traits values, record by record.
 * @param order - which trait each level holds.
 * @param rank - each record's place in ties; no two alike.
 */
export function traitTree(
  values: ArrayLike<number>,
  records: number,
  order: readonly number[],
  rank: Int32Array,
): TraitTree {
  const traits = order.length;
  const sorted = Int32Array.from({ length: records }, (_, r) => r).sort((a, b) => {
    for (const t of order) {
      const difference = values[a * traits + t]! - values[b * traits + t]!;
      if (difference !== 0) return difference;
    }
    return rank[a]! - rank[b]!;
  });
  const value: number[][] = order.map(() => []);
  const first: number[][] = order.map(() => []);
  const leastRank: number[][] = order.map(() => []);
  sorted.forEach((record, at) => {
    let fresh = at === 0;
    order.forEach((t, level) => {
      const v = values[record * traits + t]!;
      fresh ||= v !== values[sorted[at - 1]! * traits + t]!;
      if (fresh) {
        value[level]!.push(v);
        first[level]!.push(level + 1 < traits ? value[level + 1]!.length : at);
        leastRank[level]!.push(rank[record]!);
      } else {
        const node = leastRank[level]!.length - 1;
        leastRank[level]![node] = Math.min(leastRank[level]![node]!, rank[record]!);
      }
    });
  });
  order.forEach((_, level) => {
    first[level]!.push(level + 1 < traits ? value[level + 1]!.length : records);
  });
  const arrays = (lists: number[][]) => lists.map((list) => Int32Array.from(list));
  return { value: arrays(value), first: arrays(first), leastRank: arrays(leastRank), records: sorted };
}

/**
 * For each record, the index of the first record with the same values in every trait.
 *
 * @example
 * ```ts
 * [...firstAlike(Int32Array.of(1, 2, 1, 3, 1, 2), 3, 2)]; // => [0, 1, 0]
 * ```
 */
export function firstAlike(values: ArrayLike<number>, records: number, traits: number): Int32Array {
  // Records alike in the traits so far share a group, named after its first record.
  const group = new Int32Array(records);
  for (let t = 0; t < traits; t++) {
    const groups = new Map<number, number>();
    for (let r = 0; r < records; r++) {
      const key = (values[r * traits + t]! + 2 ** 31) * records + group[r]!;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, r);
      group[r] = known ?? r;
    }
  }
  return group;
}
