import { badInput } from "../input-error.js";
import { firstAlike, type TraitTree, traitTree } from "./trait-tree.js";

/** What {@link topAgreement} compares. */
export interface AgreementProblem {
  /** Number of traits. */
  readonly traits: number;
  /** Traits of each row, row by row, as whole numbers. Negative stands for unknown: it agrees with nothing. */
  readonly rows: Int32Array;
  /** Traits of each column, likewise. */
  readonly columns: Int32Array;
  /** Points for agreement in each trait: whole numbers from 0. */
  readonly weights: ArrayLike<number>;
  /** How many columns to name for each row. */
  readonly top: number;
  /** Place of each column in ties, lowest first, no two alike; the columns' own order if absent. */
  readonly rank?: Int32Array | undefined;
}

/** The best columns of each row: `top` entries a row, best first. */
export interface TopAgreement {
  /** Columns, -1 where there are fewer than `top`. */
  readonly column: Int32Array;
  /** Points of each. */
  readonly points: Int32Array;
}

/**
 * For each row the `top` columns of most points, where a column has the weight of each trait in which it
 * agrees with the row. Ties go to the lower rank. The answer is exactly that of comparing every pair.
 *
 * Columns stand in a tree, heaviest trait first; a branch is left out where what its traits could still add
 * would not reach the row's list (branch and bound). Rows with the same traits are answered once.
 *
 * @throws InputError `bad-agreement` where lengths, weights or ranks do not fit.
 *
 * @example
 * ```ts
 * const rows = Int32Array.of(1, 2);
 * const columns = Int32Array.of(1, 3, 1, 2, 0, 2);
 * const best = topAgreement({ traits: 2, rows, columns, weights: [60, 40], top: 2 });
 * [...best.column]; // => [1, 0]
 * [...best.points]; // => [100, 60]
 * ```
 */
export function topAgreement(problem: AgreementProblem): TopAgreement {
  const { traits, rows, columns, weights, top } = problem;
  checkAgreement(problem);
  const rowCount = rows.length / traits;
  const columnCount = columns.length / traits;
  const rank = problem.rank ?? Int32Array.from({ length: columnCount }, (_, j) => j);
  const order = Array.from({ length: traits }, (_, t) => t).sort(
    (a, b) => weights[b]! - weights[a]! || a - b,
  );
  const tree = traitTree(columns, columnCount, order, rank);
  const search = topSearch(tree, order, weights, top, rank);
  const column = new Int32Array(rowCount * top).fill(-1);
  const points = new Int32Array(rowCount * top);
  const alike = firstAlike(rows, rowCount, traits);
  for (let i = 0; i < rowCount; i++) {
    const same = alike[i]!;
    if (same === i) {
      search(rows.subarray(i * traits, (i + 1) * traits), column, points, i * top);
    } else {
      column.copyWithin(i * top, same * top, (same + 1) * top);
      points.copyWithin(i * top, same * top, (same + 1) * top);
    }
  }
  return { column, points };
}

/**
 * A search of the tree for one row at a time, in depth, the agreeing child of each node first. Writes the
 * best columns and their points from `base` on.
 *
 * Invariant: entries from `base` on are the best of the leaves seen, in order; no branch that was left out
 * holds a column that comes before the last of them.
 */
function topSearch(
  tree: TraitTree,
  order: readonly number[],
  weights: ArrayLike<number>,
  top: number,
  rank: Int32Array,
): (row: Int32Array, column: Int32Array, points: Int32Array, base: number) => void {
  const traits = order.length;
  const weight = order.map((t) => weights[t]!);
  const rest = new Float64Array(traits + 1);
  for (let level = traits - 1; level >= 0; level--) rest[level] = rest[level + 1]! + weight[level]!;
  const wanted = new Int32Array(traits);
  let column = new Int32Array(0);
  let points = new Int32Array(0);
  let base = 0;
  let found = 0;
  let worst = -1;
  let worstRank = 0;

  function add(record: number, score: number): boolean {
    if (found === top && (score < worst || (score === worst && rank[record]! > worstRank))) return false;
    let p = found < top ? found++ : top - 1;
    for (; p > 0; p--) {
      const before = points[base + p - 1]!;
      const other = column[base + p - 1]!;
      if (before > score || (before === score && rank[other]! < rank[record]!)) break;
      points[base + p] = before;
      column[base + p] = other;
    }
    points[base + p] = score;
    column[base + p] = record;
    if (found === top) {
      worst = points[base + top - 1]!;
      worstRank = rank[column[base + top - 1]!]!;
    }
    return true;
  }

  function visit(level: number, from: number, to: number, score: number): void {
    if (level === traits) {
      for (let k = from; k < to && add(tree.records[k]!, score); k++);
      return;
    }
    const value = tree.value[level]!;
    const first = tree.first[level]!;
    const least = tree.leastRank[level]!;
    const target = wanted[level]!;
    let agreeing = -1;
    if (target >= 0) {
      let low = from;
      let high = to;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value[middle]! < target) low = middle + 1;
        else high = middle;
      }
      if (low < to && value[low] === target) agreeing = low;
    }
    if (agreeing >= 0) {
      const reach = score + rest[level]!;
      if (reach > worst || (reach === worst && least[agreeing]! < worstRank)) {
        visit(level + 1, first[agreeing]!, first[agreeing + 1]!, score + weight[level]!);
      }
    }
    const reach = score + rest[level + 1]!;
    if (reach < worst) return;
    for (let node = from; node < to; node++) {
      if (node === agreeing) continue;
      if (reach > worst || (reach === worst && least[node]! < worstRank)) {
        visit(level + 1, first[node]!, first[node + 1]!, score);
      }
    }
  }

  return (row, toColumn, toPoints, at) => {
    column = toColumn as Int32Array<ArrayBuffer>;
    points = toPoints as Int32Array<ArrayBuffer>;
    base = at;
    found = 0;
    worst = -1;
    for (let level = 0; level < traits; level++) wanted[level] = row[order[level]!]!;
    if (top > 0) visit(0, 0, tree.value[0]!.length, 0);
  };
}

function checkAgreement({ traits, rows, columns, weights, top, rank }: AgreementProblem): void {
  const bad = (path: string, message: string, hint: string) => badInput("bad-agreement", path, message, hint);
  if (!Number.isInteger(traits) || traits < 1) throw bad("traits", `traits is ${traits}.`, "Give 1 or more.");
  if (!Number.isInteger(top) || top < 0) throw bad("top", `top is ${top}.`, "Give a whole number from 0.");
  if (rows.length % traits !== 0)
    throw bad("rows", "Rows do not fit the traits.", "Give all traits of each.");
  if (columns.length % traits !== 0) {
    throw bad("columns", "Columns do not fit the traits.", "Give all traits of each.");
  }
  if (weights.length !== traits) {
    throw bad("weights", `There are ${weights.length} weights for ${traits} traits.`, "Give one for each.");
  }
  let sum = 0;
  for (let t = 0; t < traits; t++) {
    if (!Number.isInteger(weights[t]) || weights[t]! < 0) {
      throw bad(`weights[${t}]`, `The weight is ${weights[t]}.`, "Give a whole number from 0.");
    }
    sum += weights[t]!;
  }
  if (sum >= 2 ** 31) throw bad("weights", `The weights add up to ${sum}.`, "Keep below 2147483648.");
  if (rank !== undefined && (rank.length !== columns.length / traits || new Set(rank).size !== rank.length)) {
    throw bad("rank", "Ranks are not one for each column, all different.", "Give each column its own rank.");
  }
}
