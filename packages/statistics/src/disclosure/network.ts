import type { Grid } from "./table.js";

/**
 * A table with totals as a flow network (Cox, L. H. (1995). Network models for complementary cell suppression.
 * JASA, 90(432), 1453–1462). Every row and every column, totals included, is a node, and every cell an arc between
 * its row and its column: from row to column for inner cells and the grand total, from column to row for the other
 * totals. Then "inner cells add up to totals" is "what flows in flows out", and any two tables that agree in what
 * is published differ by flow around cycles of unpublished cells. So what can be known of a cell is a maximum flow,
 * and it is exact for whole people as well as for fractions.
 */
export interface Network {
  /** Columns and the total. */
  readonly width: number;
  /** Rows and the total; nodes 0 to height − 1 are rows, from height on columns. */
  readonly height: number;
  /** The true counts, one for each arc. */
  readonly values: Float64Array;
}

/** The network of a grid. */
export function toNetwork({ rows, columns, values }: Grid): Network {
  return { width: columns + 1, height: rows + 1, values };
}

/** Where an arc starts and ends. */
export function ends({ width, height }: Network, arc: number): { from: number; to: number } {
  const row = Math.floor(arc / width);
  const column = arc % width;
  const inner = row < height - 1 === column < width - 1;
  return inner ? { from: row, to: height + column } : { from: height + column, to: row };
}

/** Calls `visit` for each arc at a node, with the node at its other end. */
export function eachArc(
  { width, height }: Network,
  node: number,
  visit: (arc: number, other: number) => void,
): void {
  if (node < height) {
    for (let column = 0; column < width; column++) visit(node * width + column, height + column);
  } else {
    for (let row = 0; row < height; row++) visit(row * width + node - height, row);
  }
}

/** How much further each arc's count could still rise and fall; rising has no end, falling ends at 0 people. */
export interface Slack {
  readonly rise: Float64Array;
  readonly fall: Float64Array;
}

/** The slack of the arcs named, at the true counts; all others are fixed. */
export function slackOf({ values }: Network, open: (arc: number) => boolean): Slack {
  const rise = new Float64Array(values.length);
  const fall = new Float64Array(values.length);
  for (let arc = 0; arc < values.length; arc++) {
    if (!open(arc)) continue;
    rise[arc] = Infinity;
    fall[arc] = values[arc] ?? 0;
  }
  return { rise, fall };
}

/** Moves an amount along a path of arcs, each with the node that it was entered from. */
export function push(network: Network, slack: Slack, path: readonly Step[], amount: number): void {
  const { rise, fall } = slack;
  for (const { arc, at } of path) {
    const sign = ends(network, arc).from === at ? 1 : -1;
    rise[arc] = (rise[arc] ?? 0) - sign * amount;
    fall[arc] = (fall[arc] ?? 0) + sign * amount;
  }
}

/** An arc on a path, and the node that the path comes from. */
export interface Step {
  readonly arc: number;
  readonly at: number;
}

/** How much can still move over an arc from one of its ends. */
export function room(network: Network, slack: Slack, arc: number, at: number): number {
  return (ends(network, arc).from === at ? slack.rise[arc] : slack.fall[arc]) ?? 0;
}
