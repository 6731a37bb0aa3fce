import { eachArc, ends, type Network, push, room, type Slack, type Step, slackOf } from "./network.js";

/** What an attacker can work out of an unpublished cell: it lies between these, and no closer can be had. */
export interface Bounds {
  readonly low: number;
  /** Infinity where nothing bounds it from above. */
  readonly high: number;
}

/**
 * Exactly what an attacker can know of an unpublished cell who knows every published count and total *before*
 * rounding, that the table adds up, and that nobody is counted less than 0 times; so more than the public can.
 *
 * @param hidden - 1 for each cell of the grid, totals included, that is not published.
 * @param arc - The cell, as row · (columns + 1) + column.
 * @param enough - How far from the true count it is worth looking, on either side.
 * @example
 * ```ts
 * attackerBounds(toNetwork(toGrid({ rows: ["r"], columns: ["a"], cells: [[3]] })), Uint8Array.of(1, 0, 0, 0), 0);
 * // => { low: 3, high: 3 }
 * ```
 */
export function attackerBounds(network: Network, hidden: Uint8Array, arc: number, enough = Infinity): Bounds {
  const count = network.values[arc] ?? 0;
  const down = possibleChange(network, hidden, arc, "down", Math.min(count, enough));
  return { low: count - down, high: count + possibleChange(network, hidden, arc, "up", enough) };
}

/** How far a cell could be from its true count in one direction: a maximum flow around it, at most `limit`. */
export function possibleChange(
  network: Network,
  hidden: Uint8Array,
  arc: number,
  direction: "up" | "down",
  limit: number,
): number {
  const slack = slackOf(network, (other) => other !== arc && hidden[other] === 1);
  const { source, sink } = terminals(network, arc, direction);
  let moved = 0;
  while (moved < limit) {
    const path = shortestPath(network, slack, source, sink);
    if (path === undefined) return moved;
    const amount = Math.min(limit - moved, ...path.map((step) => room(network, slack, step.arc, step.at)));
    if (amount === Infinity) return Infinity;
    push(network, slack, path, amount);
    moved += amount;
  }
  return moved;
}

/** A cell can rise by what can flow from its end back to its start, and fall by what can flow beside it. */
export function terminals(network: Network, arc: number, direction: "up" | "down") {
  const { from, to } = ends(network, arc);
  return direction === "up" ? { source: to, sink: from } : { source: from, sink: to };
}

/** Fewest arcs first (Edmonds & Karp 1972), so the number of rounds is bounded whatever the counts. */
function shortestPath(network: Network, slack: Slack, source: number, sink: number): Step[] | undefined {
  const reached = new Map<number, Step | null>([[source, null]]);
  for (const node of reached.keys()) {
    if (node === sink) return trace(reached, sink);
    eachArc(network, node, (arc, other) => {
      if (!reached.has(other) && room(network, slack, arc, node) > 0) reached.set(other, { arc, at: node });
    });
  }
  return undefined;
}

/** The steps that led to a node, last first. */
function trace(reached: ReadonlyMap<number, Step | null>, node: number): Step[] {
  const path: Step[] = [];
  for (let step = reached.get(node); step; step = reached.get(step.at)) path.push(step);
  return path;
}
