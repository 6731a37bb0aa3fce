import { type Problem, shareOf, WaymarkError } from "@waymark/core";

/** One influence between rows of a list: from which, to which, and its strength in points (0 to 10 000). */
export type InfluenceEdge = readonly [from: number, to: number, strength: number];

/** Points after they have flowed along influences, and how they came. */
export interface Propagated {
  readonly points: readonly number[];
  /** For each row, the rows from where the points start to the row itself; only itself where nothing raised it. */
  readonly paths: readonly (readonly number[])[];
}

/**
 * Points after they have flowed along the strongest path: the least solution of
 * `r[i] = max(base[i], max over influences j→i of floor((r[j]·strength + 5000) / 10 000))`.
 * Exact, in integers; never lowers anything; and a cycle never feeds itself, because no influence passes on more
 * than it gets.
 *
 * @param base points of each row, whole numbers from 0 to 10 000
 * @param influences from row, to row, strength in points from 0 to 10 000
 * @returns points of each row, in the same order
 * @throws WaymarkError `bad-points`, `bad-row` or `bad-strength`, with every problem
 * @example
 * ```ts
 * propagate([5_000, 0, 1_000], [[0, 1, 8_000], [1, 2, 5_000], [2, 0, 10_000]]); // => [5000, 4000, 2000]
 * ```
 */
export function propagate(base: readonly number[], influences: readonly InfluenceEdge[]): number[] {
  return [...propagateWithPaths(base, influences).points];
}

/**
 * {@link propagate}, with the path that raised each row. Of equally strong paths, the shorter wins, and then the
 * one through the earlier row.
 *
 * @throws WaymarkError `bad-points`, `bad-row` or `bad-strength`, with every problem
 * @example
 * ```ts
 * propagateWithPaths([5_000, 0], [[0, 1, 8_000]]).paths; // => [[0], [0, 1]]
 * ```
 */
export function propagateWithPaths(
  base: readonly number[],
  influences: readonly InfluenceEdge[],
): Propagated {
  checkEdges(base, influences, 10_000, "points");
  const points = [...base];
  const raisedBy = base.map(() => -1);
  const steps = base.map(() => 0);
  const leaving: InfluenceEdge[][] = base.map(() => []);
  for (const edge of influences) leaving[edge[0]]!.push(edge);
  const open = new Set(base.keys());
  // Dijkstra, from the highest down. Invariant: what is settled is at its least solution, because an influence
  // passes on no more than it gets, and so nothing below can raise it.
  while (open.size > 0) {
    const from = highest(open, points, steps);
    open.delete(from);
    for (const [, to, strength] of leaving[from]!) {
      const passed = shareOf(points[from]!, strength);
      const further = steps[from]! + 1;
      const better =
        passed > points[to]! ||
        (passed === points[to] && (further < steps[to]! || (further === steps[to] && from < raisedBy[to]!)));
      if (!open.has(to) || !better) continue;
      points[to] = passed;
      raisedBy[to] = from;
      steps[to] = further;
    }
  }
  return { points, paths: base.map((_, row) => pathTo(row, raisedBy)) };
}

/** The open row with the most points; of equal ones that with the fewest steps behind it, then the first. */
function highest(open: ReadonlySet<number>, points: readonly number[], steps: readonly number[]): number {
  let best = -1;
  for (const row of open) {
    const more = best < 0 ? 1 : points[row]! - points[best]! || steps[best]! - steps[row]!;
    if (more > 0) best = row;
  }
  return best;
}

function pathTo(row: number, raisedBy: readonly number[]): number[] {
  const path = [row];
  for (let at = raisedBy[row]!; at >= 0; at = raisedBy[at]!) path.push(at);
  return path.reverse();
}

/**
 * Check rows and influences: values in range, rows that exist.
 *
 * @param most the greatest value allowed: 10 000 for points, 1 for chances
 * @throws WaymarkError with every problem
 */
export function checkEdges(
  base: readonly number[],
  influences: readonly InfluenceEdge[],
  most: number,
  unit: "points" | "chances",
): void {
  const problems: Problem[] = [];
  const fits = (value: unknown): boolean =>
    typeof value === "number" &&
    value >= 0 &&
    value <= most &&
    (unit === "chances" || Number.isInteger(value));
  const hint =
    unit === "points"
      ? "Give whole points from 0 to 10000."
      : "Give a chance from 0 to 1; divide points by 10000.";
  if (!Array.isArray(base) || !Array.isArray(influences)) {
    throw new WaymarkError([
      {
        code: "not-a-list",
        path: "",
        message: "Base and influences are not both lists.",
        hint: "Give two lists.",
      },
    ]);
  }
  base.forEach((value, i) => {
    if (!fits(value))
      problems.push({
        code: "bad-points",
        path: `base[${i}]`,
        message: `The base is ${String(value)}.`,
        hint,
      });
  });
  influences.forEach((edge, i) => {
    const [from, to, strength] = Array.isArray(edge) ? (edge as readonly unknown[]) : [];
    for (const row of [from, to]) {
      if (Number.isInteger(row) && (row as number) >= 0 && (row as number) < base.length) continue;
      problems.push({
        code: "bad-row",
        path: `influences[${i}]`,
        message: `There is no row ${String(row)}.`,
        hint: `Name rows from 0 to ${base.length - 1}.`,
      });
    }
    if (!fits(strength))
      problems.push({
        code: "bad-strength",
        path: `influences[${i}]`,
        message: `The strength is ${String(strength)}.`,
        hint,
      });
  });
  if (problems.length > 0) throw new WaymarkError(problems);
}
