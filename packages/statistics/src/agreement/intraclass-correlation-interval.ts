import type { InputError } from "../input-error.js";
import type { Estimate } from "../interval/estimate.js";
import { fQuantile } from "../interval/f-quantile.js";
import { confidenceProblems } from "../interval/wilson-interval.js";
import { throwAll, undefinedStatistic } from "../problems.js";
import {
  type IntraclassCorrelationInput,
  intraclassCorrelation,
  type MeanSquares,
  meanSquares,
} from "./intraclass-correlation.js";

/**
 * {@link intraclassCorrelation} with an interval: exact under normal scores for forms 1 and 3, Satterthwaite's
 * approximation for form 2.
 *
 * Shrout & Fleiss (1979), p. 424–425; McGraw & Wong (1996), table 7.
 *
 * @throws InputError as intraclassCorrelation, `out-of-range` for the confidence, and `undefined-statistic` when
 * raters leave no error at all, or, for form 2, all people have the same mean, so that the interval has no width to
 * compute. The same where the value lies outside what the correlation can be (below −1 / (raters − 1) for one rater).
 * @example
 * ```ts
 * intraclassCorrelationInterval({ ratings: [[1, 2], [3, 3], [5, 6]], form: "ICC3", confidence: 0.95 }).n; // => 3
 * ```
 */
export function intraclassCorrelationInterval(
  input: IntraclassCorrelationInput & { readonly confidence: number },
): Estimate {
  const { ratings, form, confidence } = input;
  throwAll(confidenceProblems(confidence));
  const found = intraclassCorrelation(input);
  const squares = meanSquares(ratings);
  const p = 0.5 + confidence / 2;
  const one = form.startsWith("ICC1");
  if ((one ? squares.within : squares.error) === 0) {
    throw undefinedStatistic(
      "ratings",
      "Raters leave no error at all.",
      "Report the value without an interval.",
    );
  }
  const least = form.endsWith("k") ? -Infinity : -1 / (squares.k - 1);
  if (found < least - ROUNDING) throw notWithin();
  if (form.startsWith("ICC2") && squares.people === 0) {
    throw undefinedStatistic(
      "ratings",
      "All people have the same mean score, which leaves the interval no degrees of freedom.",
      "Report the scores themselves, or use people who differ.",
    );
  }
  const value = Math.max(found, least);
  const limits = form.startsWith("ICC2") ? agreementLimits(squares, p) : ratioLimits(squares, one, p);
  const [lower, upper] = form.endsWith("k") ? limits.map((rho) => ofMean(rho, squares.k)) : limits;
  const isHeld = (lower ?? NaN) - ROUNDING <= value && value <= (upper ?? NaN) + ROUNDING;
  if (!(Number.isFinite(lower) && Number.isFinite(upper) && isHeld)) throw notWithin();
  const how = form.startsWith("ICC2") ? "Satterthwaite interval" : "exact F interval";
  const method = `${form} (Shrout–Fleiss), ${how}`;
  return { value, lower: lower ?? value, upper: upper ?? value, confidence, method, n: squares.n };
}

/** A correlation at the end of its range may miss it by this much, as sums of doubles do. */
const ROUNDING = 1e-9;

/** By chance the estimate of a variance may be below 0; form 2 then leaves the range of correlations altogether. */
function notWithin(): InputError {
  return undefinedStatistic(
    "ratings",
    "The estimate lies outside what a correlation can be, as it may with few people who all score nearly alike.",
    "Report the scores themselves, or judge more people.",
  );
}

function ratioLimits(
  { n, k, people, error, within }: MeanSquares,
  one: boolean,
  p: number,
): [number, number] {
  const ratio = people / (one ? within : error);
  const freedom = one ? n * (k - 1) : (n - 1) * (k - 1);
  const low = ratio / fQuantile(p, n - 1, freedom);
  const high = ratio * fQuantile(p, freedom, n - 1);
  return [(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)];
}

function agreementLimits({ n, k, people, raters, error }: MeanSquares, p: number): [number, number] {
  const rho = (people - error) / (people + (k - 1) * error + (k * (raters - error)) / n);
  const ratio = raters / error;
  const left = k * rho * ratio;
  const right = n * (1 + (k - 1) * rho) - k * rho;
  const freedom =
    ((n - 1) * (k - 1) * (left + right) * (left + right)) / ((n - 1) * left * left + right * right);
  const up = fQuantile(p, n - 1, freedom);
  const down = fQuantile(p, freedom, n - 1);
  const rest = k * raters + (k * n - k - n) * error;
  return [
    (n * (people - up * error)) / (up * rest + n * people),
    (n * (down * people - error)) / (rest + n * down * people),
  ];
}

/** Spearman–Brown: the reliability of the mean of k, from that of one. */
function ofMean(rho: number, k: number): number {
  return (k * rho) / (1 + (k - 1) * rho);
}
