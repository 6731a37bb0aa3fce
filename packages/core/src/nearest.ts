/**
 * The word of a list that is nearest to one that was mistyped (optimal string alignment distance, at most a
 * third of its length), or undefined.
 *
 * @example
 * ```ts
 * nearest("fiath", ["faith", "style"]); // => "faith"
 * ```
 */
export function nearest(word: string, list: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of list) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** A hint that names the nearest right word, or lists what is allowed. */
export function didYouMean(word: string, list: readonly string[], noun: string): string {
  const near = nearest(word, list);
  if (near !== undefined) return `Did you mean ${near}?`;
  if (list.length === 0) return `There is no ${noun} here.`;
  const shown = [...list].sort().slice(0, 12);
  return `Use one of: ${shown.join(", ")}${list.length > shown.length ? ", …" : ""}.`;
}
