import { isList, lengthProblems, listProblems, problem, throwAll } from "../problems.js";
import { exp } from "../special/exp.js";
import { ln } from "../special/ln.js";
import { normalQuantile } from "../special/normal-quantile.js";
import { shareLeft } from "./share-left.js";

/** How long each person was followed, and which of several endings came. */
export interface CompetingRisksInput {
  /** Time from start to the ending or to last contact; 0 or more, any one unit. */
  readonly time: readonly number[];
  /** Which ending came then; null when none had (lost or still going). */
  readonly cause: readonly (string | null)[];
}

/** Cumulative incidence of each ending at each time at which any ending came. */
export interface CumulativeIncidence {
  /** The times, in order, in the units given. */
  readonly time: readonly number[];
  /** Share without any ending so far. */
  readonly survival: readonly number[];
  /** One entry for each ending, in order of name. The incidences and the survival add up to 1 at each time. */
  readonly causes: readonly CauseIncidence[];
}

/** The share of people with one kind of ending, over time. */
export interface CauseIncidence {
  readonly cause: string;
  /** Estimated share by each time. */
  readonly incidence: readonly number[];
  /** Standard error by the delta method (Greenwood type). */
  readonly standardError: readonly number[];
  /** Lower 95 % limit on the log(−log) scale; null where the incidence is 0 or 1. */
  readonly lower: readonly (number | null)[];
  /** Upper 95 % limit; null likewise. */
  readonly upper: readonly (number | null)[];
}

interface Moment {
  readonly at: number;
  readonly atRisk: number;
  readonly ended: ReadonlyMap<string, number>;
  readonly endings: number;
  /** Survival just before, and just after. */
  readonly before: number;
  readonly after: number;
}

/**
 * The chance of each of several endings by each time, when one rules out the others: agreed exit and dropout, say.
 * One minus Kaplan–Meier would count those who dropped out as if they could still finish, and so promise too much.
 *
 * Aalen, O. O. & Johansen, S. (1978). Scandinavian Journal of Statistics, 5(3), 141–150; variance: Marubini, E. &
 * Valsecchi, M. G. (1995). Analysing Survival Data, § 10.2; interval: Choudhury, J. B. (2002), log(−log). Assumes
 * that those lost would have fared like those who stayed.
 *
 * @throws InputError `empty`, `length-mismatch`, `not-a-number`, `out-of-range` (a negative time) or `wrong-type`.
 * @example
 * ```ts
 * aalenJohansen({ time: [1, 2, 3, 4], cause: ["exit", "dropout", null, "exit"] }).causes[1]?.incidence;
 * // => [0.25, 0.25, 0.75]
 * ```
 */
export function aalenJohansen(input: CompetingRisksInput): CumulativeIncidence {
  throwAll(inputProblems(input));
  const moments = momentsOf(input);
  const names = [...new Set(moments.flatMap(({ ended }) => [...ended.keys()]))].sort();
  return {
    time: moments.map(({ at }) => at),
    survival: moments.map(({ after }) => after),
    causes: names.map((cause) => incidenceOf(cause, moments)),
  };
}

function momentsOf({ time, cause }: CompetingRisksInput): Moment[] {
  const order = Array.from(time, (at, i) => ({ at, cause: cause[i] ?? null })).sort((x, y) => x.at - y.at);
  const moments: Moment[] = [];
  const share = shareLeft();
  let before = 1;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const ended = new Map<string, number>();
    const at = order[start]?.at ?? 0;
    for (end = start; end < order.length && order[end]?.at === at; end++) {
      const name = order[end]?.cause ?? null;
      if (name !== null) ended.set(name, (ended.get(name) ?? 0) + 1);
    }
    const atRisk = order.length - start;
    const endings = [...ended.values()].reduce((sum, count) => sum + count, 0);
    if (endings === 0) continue;
    const after = share.event(atRisk, endings);
    moments.push({ at, atRisk, ended, endings, before, after });
    before = after;
  }
  return moments;
}

function incidenceOf(cause: string, moments: readonly Moment[]): CauseIncidence {
  let sum = 0;
  const incidence = moments.map(({ ended, atRisk, before }) => {
    sum += (before * (ended.get(cause) ?? 0)) / atRisk;
    return sum;
  });
  const standardError = moments.map((_, last) => Math.sqrt(variance(cause, moments, incidence, last)));
  const limits = incidence.map((share, i) => interval(share, standardError[i] ?? 0));
  return {
    cause,
    incidence,
    standardError,
    lower: limits.map((limit) => limit?.[0] ?? null),
    upper: limits.map((limit) => limit?.[1] ?? null),
  };
}

/**
 * Marubini and Valsecchi's three sums, up to and with the moment `last`, brought together as what they are: at each
 * moment the spread, over those at risk, of what a person's ending moves the estimate by. As sums of squares they
 * lose no digits where the variance is near 0.
 */
function variance(
  cause: string,
  moments: readonly Moment[],
  incidence: readonly number[],
  last: number,
): number {
  let total = 0;
  for (let j = 0; j <= last; j++) {
    const { atRisk, endings, ended, before } = moments[j] as Moment;
    const mine = ended.get(cause) ?? 0;
    const left = atRisk - endings;
    const later = left === 0 ? 0 : ((incidence[last] ?? 0) - (incidence[j] ?? 0)) / left;
    const gain = before / atRisk - later;
    const mean = (mine * gain - (endings - mine) * later) / atRisk;
    total += mine * square(gain - mean) + (endings - mine) * square(later + mean) + left * square(mean);
  }
  return total;
}

function square(x: number): number {
  return x * x;
}

/** A sum of shares that should reach 1 may miss it by this much. */
const ROUNDING = 1e-12;

function interval(share: number, standardError: number): [number, number] | null {
  if (share === 0 || share > 1 - ROUNDING) return null;
  const log = ln(share);
  const shift = (normalQuantile(0.975, 0, 1) * standardError) / (share * -log);
  return [exp(log * exp(shift)), exp(log * exp(-shift))];
}

function inputProblems({ time, cause }: CompetingRisksInput) {
  const found = listProblems("time", time, 1, 0);
  if (!isList(cause))
    return [...found, problem("wrong-type", "cause", "This is not a list.", "Give a list.")];
  Array.from(cause).forEach((name, i) => {
    if (name === null || (typeof name === "string" && name !== "")) return;
    found.push(
      problem("wrong-type", `cause[${i}]`, "This is not a name.", "Name the ending, or give null for none."),
    );
  });
  if (!isList(time)) return found;
  return [
    ...found,
    ...lengthProblems({ path: "time", length: time.length }, { path: "cause", length: cause.length }),
  ];
}
