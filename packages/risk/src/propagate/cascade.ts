import { checkEdges, type InfluenceEdge } from "./propagate.js";

/** The chance that each row is reached: between `lower` and `upper`; the two are equal where `exact`. */
export interface Cascade {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly exact: boolean;
  /** How many cases were added up for each row: 2 to the number of uncertain influences, 4 096 at the most. */
  readonly cases: number;
}

/** As many uncertain influences as four categories can have among them: 2^12 = 4 096 cases to add up. */
const mostExact = 12;

/**
 * The chance that each row is reached, when each row starts by itself with its base chance and each influence
 * holds independently with its strength as chance. Exact, by going through every case, for up to 12 uncertain
 * influences (parallel ones count as one): all that four categories can have. Beyond that, two-sided bounds: below, the
 * exact chance over the twelve influences that bear most on a row; above, the noisy-OR iteration from certainty down, which
 * counts cycles twice and so is never too low.
 *
 * @param base chances from 0 to 1
 * @param influences from row, to row, strength as a chance from 0 to 1
 * @throws WaymarkError `bad-points`, `bad-row` or `bad-strength`, with every problem
 * @example
 * ```ts
 * const ring = [[0, 1, 0.9], [1, 2, 0.9], [2, 3, 0.9], [3, 0, 0.9]];
 * const { lower, exact } = cascade([0.1, 0, 0, 0], ring);
 * exact; // => true
 * lower[0].toFixed(3); // => "0.100"
 * ```
 */
export function cascade(base: readonly number[], influences: readonly InfluenceEdge[]): Cascade {
  checkEdges(base, influences, 1, "chances");
  const edges = merged(influences, base.length);
  const cases = 1 << Math.min(mostExact, uncertain(edges).length);
  if (uncertain(edges).length <= mostExact) {
    const chances = exactChances(base, edges);
    return { lower: chances, upper: [...chances], exact: true, cases };
  }
  const upper = noisyOr(base, edges);
  const lower = base.map((_, i) =>
    Math.min(upper[i]!, exactChances(base, bearingMost(base, edges, i), [i])[i]!),
  );
  return { lower, upper, exact: false, cases };
}

const uncertain = (edges: readonly InfluenceEdge[]) => edges.filter(([, , strength]) => strength < 1);

/** One influence for each pair of rows, in a fixed order; none that is idle. */
function merged(influences: readonly InfluenceEdge[], rows: number): InfluenceEdge[] {
  const byPair = new Map<number, number[]>();
  for (const [from, to, strength] of influences) {
    if (from === to || strength === 0) continue;
    const key = from * rows + to;
    byPair.set(key, [...(byPair.get(key) ?? []), strength]);
  }
  return [...byPair]
    .sort(([a], [b]) => a - b)
    .map(([key, strengths]): InfluenceEdge => {
      const fails = strengths.sort((a, b) => a - b).reduce((chance, strength) => chance * (1 - strength), 1);
      const only = strengths.length === 1 ? strengths[0]! : 1 - fails;
      return [Math.floor(key / rows), key % rows, only];
    });
}

/** Sum over all cases of which uncertain influences hold. In each case a row is reached from all that lead to it. */
function exactChances(
  base: readonly number[],
  edges: readonly InfluenceEdge[],
  rows = [...base.keys()],
): number[] {
  const open = uncertain(edges);
  const certain = edges.filter(([, , strength]) => strength === 1);
  const raised = rows.filter((row) => edges.some(([, to]) => to === row));
  const chances = base.map(() => 0);
  for (let held = 0; held < 1 << open.length; held++) {
    let weight = 1;
    const holding = [...certain];
    for (let bit = 0; bit < open.length; bit++) {
      const edge = open[bit]!;
      const holds = (held >> bit) % 2 === 1;
      weight *= holds ? edge[2] : 1 - edge[2];
      if (holds) holding.push(edge);
    }
    for (const row of raised) chances[row] = chances[row]! + weight * chanceFrom(base, holding, row);
  }
  return chances.map((chance, i) => Math.min(1, Math.max(base[i]!, chance)));
}

/** One less the chance that none of the rows leading to `row` starts. */
function chanceFrom(base: readonly number[], holding: readonly InfluenceEdge[], row: number): number {
  const leading = new Set([row]);
  for (let before = 0; before < leading.size; ) {
    before = leading.size;
    for (const [from, to] of holding) if (leading.has(to)) leading.add(from);
  }
  let none = 1;
  for (const one of [...leading].sort((a, b) => a - b)) none *= 1 - base[one]!;
  return leading.size === 1 ? base[row]! : 1 - none;
}

/** The influences over which a row's strongest paths run, as many as can be followed exactly. */
function bearingMost(base: readonly number[], edges: readonly InfluenceEdge[], row: number): InfluenceEdge[] {
  const start = bestPaths(base, edges);
  const end = bestPaths(
    base.map((_, i) => (i === row ? 1 : 0)),
    edges.map(([from, to, strength]): InfluenceEdge => [to, from, strength]),
  );
  return edges
    .map((edge, i) => ({ edge, i, bears: start[edge[0]]! * edge[2] * end[edge[1]]! }))
    .filter(({ bears }) => bears > 0)
    .sort((a, b) => b.bears - a.bears || a.i - b.i)
    .slice(0, mostExact)
    .map(({ edge }) => edge);
}

/** The greatest product of a base and the strengths along a path to each row. */
function bestPaths(base: readonly number[], edges: readonly InfluenceEdge[]): number[] {
  const best = [...base];
  for (let round = 0; round < base.length; round++)
    for (const [from, to, strength] of edges) best[to] = Math.max(best[to]!, best[from]! * strength);
  return best;
}

/**
 * From certainty down: every step stays above the truth, because the ways of not being reached are positively
 * correlated (Harris 1960).
 */
function noisyOr(base: readonly number[], edges: readonly InfluenceEdge[]): number[] {
  let chances = base.map(() => 1);
  const into = base.map((): InfluenceEdge[] => []);
  for (const edge of edges) into[edge[1]]!.push(edge);
  for (let round = 0; round < 200; round++) {
    chances = chances.map(
      (_, i) => 1 - into[i]!.reduce((none, [from, , s]) => none * (1 - s * chances[from]!), 1 - base[i]!),
    );
  }
  return chances.map((chance, i) => Math.min(1, Math.max(base[i]!, chance)));
}
