/** The most sets that the search looks into before it stops proving. */
const mostNodes = 200_000;

/** A smallest set, and whether it was proven that none is smaller. */
export interface HittingSet {
  readonly set: readonly number[];
  readonly proven: boolean;
}

/**
 * A smallest set of elements that meets every one of some sets: branch and bound over the elements of a smallest
 * set not yet met, with sets that have nothing in common as the lower bound. NP-hard in general; over a scheme's
 * dozen rules it takes well under a millisecond, whatever the number of mentors. Nothing where there are no sets;
 * an empty set cannot be met and is left out.
 *
 * @param size how many elements there are: 0 to `size` − 1
 * @example
 * ```ts
 * smallestHittingSet([[0, 1], [1, 2], [2, 3]], 4); // => { set: [1, 2], proven: true }
 * ```
 */
export function smallestHittingSet(sets: readonly (readonly number[])[], size: number): HittingSet {
  const wanted = minimalSets(sets);
  const times = Array.from({ length: size }, (_, i) => wanted.filter((set) => set.includes(i)).length);
  let best = greedy(wanted, times);
  let nodes = 0;
  const visit = (chosen: readonly number[], open: readonly (readonly number[])[]): void => {
    if (open.length === 0) {
      if (chosen.length < best.length) best = chosen;
      return;
    }
    if (++nodes > mostNodes || chosen.length + disjoint(open) >= best.length) return;
    const [branch] = open;
    // An element that was tried is ruled out in the branches after it: no set is looked at twice.
    const tried = new Set<number>();
    for (const element of [...branch!].sort((a, b) => times[b]! - times[a]! || a - b)) {
      const rest = open
        .filter((set) => !set.includes(element))
        .map((set) => (tried.size === 0 ? set : set.filter((one) => !tried.has(one))))
        .sort((a, b) => a.length - b.length);
      if (rest[0]?.length !== 0) visit([...chosen, element], rest);
      tried.add(element);
    }
  };
  visit([], wanted);
  return { set: [...best].sort((a, b) => a - b), proven: nodes <= mostNodes };
}

/** Sets of which no other is a part, each once, the smallest first: meeting these meets all. */
function minimalSets(sets: readonly (readonly number[])[]): (readonly number[])[] {
  const unique = [...new Map(sets.map((set) => [[...set].sort((a, b) => a - b).join(), set])).values()]
    .filter((set) => set.length > 0)
    .sort((a, b) => a.length - b.length);
  return unique.filter(
    (set, i) => !unique.slice(0, i).some((other) => other.every((one) => set.includes(one))),
  );
}

function greedy(sets: readonly (readonly number[])[], times: readonly number[]): readonly number[] {
  const chosen: number[] = [];
  let open = sets;
  while (open.length > 0) {
    let pick = 0;
    let most = 0;
    times.forEach((_, element) => {
      const met = open.filter((set) => set.includes(element)).length;
      if (met > most) [pick, most] = [element, met];
    });
    chosen.push(pick);
    open = open.filter((set) => !set.includes(pick));
  }
  return chosen;
}

/** How many of some sets have nothing in common, picked one after the other: each needs an element of its own. */
function disjoint(sets: readonly (readonly number[])[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const set of sets) {
    if (set.some((one) => used.has(one))) continue;
    for (const one of set) used.add(one);
    count += 1;
  }
  return count;
}
