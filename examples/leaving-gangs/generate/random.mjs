// A seeded source of whole numbers (mulberry32): the same seed gives the same caseload on any machine.
export function source(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  /** A whole number from 0 up to, but not including, n. */
  const below = (n) => next() % n;
  /** True in so many of a hundred cases. */
  const chance = (percent) => below(100) < percent;
  /** One word, by weights: pick({ a: 3, b: 1 }) gives a three times in four. */
  const pick = (weights) => {
    const entries = Object.entries(weights);
    let at = below(entries.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [word, weight] of entries) {
      at -= weight;
      if (at < 0) return word;
    }
    return entries.at(-1)[0];
  };
  /** Some words of a list, at most so many, in the list's order. */
  const some = (list, most, least = 0) => {
    const count = least + below(most - least + 1);
    const order = list.map((word) => [next(), word]).sort(([a], [b]) => a - b);
    const kept = new Set(order.slice(0, count).map(([, word]) => word));
    return list.filter((word) => kept.has(word));
  };
  /** Words that each are there with their own chance. */
  const each = (chances) => Object.keys(chances).filter((word) => chance(chances[word]));
  return { below, chance, pick, some, each };
}
