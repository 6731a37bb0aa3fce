/** What is counted of a group before anything is hidden. */
export interface Tally {
  readonly clients: number;
  readonly served: number;
  readonly waiting: number;
  /** Sum of the points of those served. */
  readonly points: number;
}

/** What of a group may be shown. */
export interface Shown {
  /** How many there are. */
  readonly size: boolean;
  /** How many are served and wait, and what follows from these. */
  readonly split: boolean;
}

/** A count that is neither nobody nor enough. */
function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/** Whether a group, standing by itself, can be shown in full. */
function isSafe({ clients, served, waiting }: Tally, threshold: number): boolean {
  return ![clients, served, waiting].some((count) => isSmall(count, threshold));
}

/**
 * Which groups of a partition can be shown where the totals are known: a group with a small count is hidden; then
 * more groups, the smallest first, until what is hidden cannot be worked out from the totals: two groups or more
 * of at least `threshold` clients in all, and likewise served and waiting where there are any. Where that needs
 * all of them, all are hidden. Groups of nobody are shown as such.
 */
export function protectPartition(tallies: readonly Tally[], threshold: number): Shown[] {
  const size = hide(tallies, threshold, ({ clients }) => isSmall(clients, threshold), ["clients"]);
  const split = hide(tallies, threshold, (tally, i) => size[i]! || !isSafe(tally, threshold), [
    "clients",
    "served",
    "waiting",
  ]);
  return tallies.map((_, i) => ({ size: !size[i]!, split: !split[i]! }));
}

function hide(
  tallies: readonly Tally[],
  threshold: number,
  first: (tally: Tally, i: number) => boolean,
  counts: readonly (keyof Tally)[],
): boolean[] {
  const hidden = tallies.map((tally, i) => tally.clients > 0 && first(tally, i));
  for (;;) {
    const within = tallies.filter((_, i) => hidden[i]);
    const open = counts.some((key) =>
      isSmall(
        within.reduce((sum, tally) => sum + tally[key], 0),
        threshold,
      ),
    );
    if (within.length === 0 || (within.length > 1 && !open)) return hidden;
    const next = smallest(tallies, hidden);
    if (next < 0) return hidden;
    hidden[next] = true;
  }
}

/** The smallest group that is still shown and not empty; the first of equals; -1 where there is none. */
function smallest(tallies: readonly Tally[], hidden: readonly boolean[]): number {
  let best = -1;
  tallies.forEach(({ clients }, i) => {
    if (!hidden[i] && clients > 0 && (best < 0 || clients < tallies[best]!.clients)) best = i;
  });
  return best;
}

/**
 * Which groups can be shown where groups overlap: those that are safe and whose complement, which follows from
 * the totals, is safe as well.
 */
export function protectOverlapping(tallies: readonly Tally[], total: Tally, threshold: number): Shown[] {
  return tallies.map((tally) => {
    const rest: Tally = {
      clients: total.clients - tally.clients,
      served: total.served - tally.served,
      waiting: total.waiting - tally.waiting,
      points: total.points - tally.points,
    };
    const size = !isSmall(tally.clients, threshold) && !isSmall(rest.clients, threshold);
    return { size, split: size && isSafe(tally, threshold) && isSafe(rest, threshold) };
  });
}
