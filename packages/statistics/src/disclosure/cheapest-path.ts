import { eachArc, type Network, type Step } from "./network.js";

/**
 * The cheapest path between two nodes (Dijkstra 1959), in a table's network.
 *
 * @param usable - Whether an arc may be taken from the node given.
 * @param price - What taking it costs, 0 or more.
 * @returns The steps, or undefined when there is no path.
 */
export function cheapestPath(
  network: Network,
  source: number,
  sink: number,
  usable: (arc: number, at: number) => boolean,
  price: (arc: number) => number,
): Step[] | undefined {
  const nodes = network.width + network.height;
  const cost = new Float64Array(nodes).fill(Infinity);
  const came: (Step | undefined)[] = new Array(nodes);
  const done = new Uint8Array(nodes);
  cost[source] = 0;
  for (;;) {
    const node = nearest(cost, done);
    if (node < 0) return undefined;
    if (node === sink) return walkBack(came, source, sink);
    done[node] = 1;
    eachArc(network, node, (arc, other) => {
      if (done[other] === 1 || !usable(arc, node)) return;
      const reached = (cost[node] ?? 0) + price(arc);
      if (reached < (cost[other] ?? 0)) {
        cost[other] = reached;
        came[other] = { arc, at: node };
      }
    });
  }
}

/** The nearest node not yet done; the first of equals, so the answer is always the same. -1 when there is none. */
function nearest(cost: Float64Array, done: Uint8Array): number {
  let best = -1;
  for (let node = 0; node < cost.length; node++) {
    if (done[node] === 1 || cost[node] === Infinity) continue;
    if (best < 0 || (cost[node] ?? 0) < (cost[best] ?? 0)) best = node;
  }
  return best;
}

function walkBack(came: readonly (Step | undefined)[], source: number, sink: number): Step[] {
  const path: Step[] = [];
  for (let node = sink; node !== source; ) {
    const step = came[node];
    if (step === undefined) break;
    path.push(step);
    node = step.at;
  }
  return path;
}
