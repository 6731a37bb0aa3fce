/**
 * Goodman and Kruskal's tau (1954) in points: by how much knowing `facts` lowers the chance of a wrong guess at
 * `attributes`. 0 where it does not help, 10 000 where it gives it away. Pairs, in the same order.
 *
 * @example
 * ```ts
 * goodmanKruskalTau(["x", "x", "y", "y"], ["a", "a", "b", "b"]); // => 10000
 * goodmanKruskalTau(["x", "y", "x", "y"], ["a", "a", "b", "b"]); // => 0
 * ```
 */
export function goodmanKruskalTau(facts: readonly string[], attributes: readonly string[]): number {
  const count = facts.length;
  const [rows, columns, cells] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  facts.forEach((fact, i) => {
    add(rows, fact);
    add(columns, attributes[i]!);
    add(cells, `${fact}\u0000${attributes[i]!}`);
  });
  const blind = [...columns.values()].sort((a, b) => a - b).reduce((sum, n) => sum + n * n, 0) / count;
  if (blind === count || count === 0) return 0;
  const knowing = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fact, total]) => {
      const squares = [...columns.keys()].map((one) => (cells.get(`${fact}\u0000${one}`) ?? 0) ** 2);
      return squares.reduce((sum, n) => sum + n, 0) / total;
    })
    .reduce((sum, one) => sum + one, 0);
  return Math.min(10_000, Math.max(0, Math.round(((knowing - blind) / (count - blind)) * 10_000)));
}
