import { possibleChange, terminals } from "./attacker.js";
import { cheapestPath } from "./cheapest-path.js";
import { type Network, push, room, type Step, slackOf } from "./network.js";
import { isProtected, type Requirement, requirementOf } from "./requirement.js";

/** A table's network, what is unpublished so far, and what leaving out more would cost. */
export interface Search {
  readonly network: Network;
  /** 1 for each cell that is not published; grows. */
  readonly hidden: Uint8Array;
  readonly price: Float64Array;
  readonly threshold: number;
}

/**
 * Leaves out further cells until no attacker can bound any unpublished cell within its protection interval. Each
 * round takes the cheapest cycles of cells around one that needs it (Fischetti & Salazar 1999 call them cycles of
 * protection). It ends, because cells are only added and a table with nothing published is safe.
 */
export function addSecondary(search: Search): void {
  const { network, hidden, threshold } = search;
  for (let changed = true; changed; ) {
    changed = false;
    for (const arc of hiddenFirst(search)) {
      if (isProtected(network, hidden, arc, threshold)) continue;
      protect(search, arc);
      changed = true;
    }
  }
}

/** Publishes again what turns out not to be needed, dearest first; never what is fixed. */
export function dropNeedless(search: Search, fixed: Uint8Array): void {
  const { network, hidden, price, threshold } = search;
  const candidates = hiddenFirst(search)
    .filter((arc) => fixed[arc] !== 1)
    .sort((x, y) => (price[y] ?? 0) - (price[x] ?? 0) || x - y);
  for (const arc of candidates) {
    hidden[arc] = 0;
    const safe = hiddenFirst(search).every((other) => isProtected(network, hidden, other, threshold));
    if (!safe) hidden[arc] = 1;
  }
}

/** The unpublished cells, the largest counts first: what hides them often hides smaller ones too. */
function hiddenFirst({ network, hidden }: Search): number[] {
  return Array.from(hidden.keys())
    .filter((arc) => hidden[arc] === 1)
    .sort((x, y) => (network.values[y] ?? 0) - (network.values[x] ?? 0) || x - y);
}

function protect(search: Search, arc: number): void {
  const need = requirementOf(search.network, search.hidden, arc, search.threshold);
  hideCycle(search, arc, need);
  widen(search, arc, "up", need.up);
  widen(search, arc, "down", need.down);
}

/** One cycle on which the cell can both rise and fall by what it needs, if there is one. */
function hideCycle(search: Search, arc: number, { up, down }: Requirement): void {
  const { network, hidden, price } = search;
  const { source, sink } = terminals(network, arc, "up");
  const slack = slackOf(network, (other) => other !== arc);
  const path = cheapestPath(
    network,
    source,
    sink,
    (other, at) => {
      if (other === arc) return false;
      const rises = room(network, slack, other, at) === Infinity;
      return (network.values[other] ?? 0) >= (rises ? down : up);
    },
    (other) => (hidden[other] === 1 ? 0 : (price[other] ?? 0)),
  );
  for (const step of path ?? []) hidden[step.arc] = 1;
}

/** As many cheapest paths as it takes to let the cell move so far in one direction. */
function widen(search: Search, arc: number, direction: "up" | "down", need: number): void {
  const { network, hidden, price } = search;
  if (possibleChange(network, hidden, arc, direction, need) >= need) return;
  const { source, sink } = terminals(network, arc, direction);
  const slack = slackOf(network, (other) => other !== arc);
  let left = need;
  let amount = need;
  while (left > 0 && amount >= 1) {
    const least = amount;
    const path: Step[] | undefined = cheapestPath(
      network,
      source,
      sink,
      (other, at) => room(network, slack, other, at) >= least,
      (other) => (hidden[other] === 1 ? 0 : (price[other] ?? 0)),
    );
    if (path === undefined) {
      amount = Math.floor(amount / 2);
      continue;
    }
    for (const step of path) hidden[step.arc] = 1;
    push(network, slack, path, amount);
    left -= amount;
    amount = Math.min(amount, left);
  }
}
