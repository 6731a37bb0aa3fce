import { isList, listProblems, problem, throwAll, tooFew, undefinedStatistic } from "../problems.js";

/** Scores of people by raters. */
export interface IntraclassCorrelationInput {
  /** ratings[person][rater]; complete: every rater rated every person. */
  readonly ratings: readonly (readonly number[])[];
  /** Which raters, and whether one rater's score or the mean of all is used. */
  readonly form: IccForm;
}

/**
 * 1: each person rated by other raters, drawn at random. 2: the same raters for all, drawn at random, and their
 * severity counts (absolute agreement). 3: the same, the only raters of interest (consistency). With k: the mean
 * of all raters is what is used.
 */
export type IccForm = "ICC1" | "ICC2" | "ICC3" | "ICC1k" | "ICC2k" | "ICC3k";

/**
 * The share of the variance in scores that is due to differences between people rather than between raters or
 * error: 1 is perfect; values at or below 0 say that raters do not tell people apart.
 *
 * Shrout, P. E. & Fleiss, J. L. (1979). Psychological Bulletin, 86(2), 420–428; McGraw, K. O. & Wong, S. P.
 * (1996). Psychological Methods, 1(1), 30–46. Assumes interval scores, no interaction for forms 2k and 3k of
 * single use, and no missing scores.
 *
 * @throws InputError `empty` (fewer than 2 people or 2 raters), `ragged`, `not-a-number`, `wrong-type`, or
 * `undefined-statistic` when the form's denominator is 0, as when all scores are equal.
 * @example
 * ```ts
 * intraclassCorrelation({ ratings: [[1, 1], [2, 2], [3, 3]], form: "ICC2" }); // => 1
 * ```
 */
export function intraclassCorrelation({ ratings, form }: IntraclassCorrelationInput): number {
  const squares = meanSquares(ratings);
  const { numerator, denominator } = fraction(form, squares);
  if (denominator === 0) {
    throw undefinedStatistic(
      "ratings",
      "There is no variance to divide (all people have the same mean score), so the correlation is undefined.",
      "Report the scores themselves, or use people who differ.",
    );
  }
  return numerator / denominator;
}

/** The two-way analysis of variance that every form is made of. */
export interface MeanSquares {
  /** People. */
  readonly n: number;
  /** Raters. */
  readonly k: number;
  /** Between people. */
  readonly people: number;
  /** Between raters. */
  readonly raters: number;
  /** Left over once people and raters are taken out. */
  readonly error: number;
  /** Within people: raters and error together. */
  readonly within: number;
}

/**
 * Mean squares of a complete table of people by raters. Deviations are kept as whole multiples (of 1 / n, 1 / k
 * and 1 / nk) until the end, so whole-number scores give exact zeros where there is no variance.
 */
export function meanSquares(ratings: readonly (readonly number[])[]): MeanSquares {
  throwAll(ratingProblems(ratings));
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  const origin = ratings[0]?.[0] ?? 0;
  const centred = ratings.map((row) => Array.from(row, (score) => score - origin));
  const byPerson = centred.map(sum);
  const byRater = Array.from({ length: k }, (_, j) => sum(centred.map((row) => row[j] ?? 0)));
  const all = sum(byPerson);
  const people = sum(byPerson.map((total) => square(n * total - all))) / (n * n * k);
  const raters = sum(byRater.map((total) => square(k * total - all))) / (n * k * k);
  let error = 0;
  let within = 0;
  centred.forEach((row, i) => {
    const mine = byPerson[i] ?? 0;
    row.forEach((score, j) => {
      within += square(k * score - mine);
      error += square(n * k * score - n * mine - k * (byRater[j] ?? 0) + all);
    });
  });
  const { low, high } = extremes(centred);
  const spread = high - low;
  const settle = (value: number) => (value <= ROUNDING * spread * spread ? 0 : value);
  return {
    n,
    k,
    people: settle(people / (n - 1)),
    raters: settle(raters / (k - 1)),
    error: settle(error / (n * n * k * k * (n - 1) * (k - 1))),
    within: settle(within / (k * k * n * (k - 1))),
  };
}

/** A mean square smaller than this share of the squared range is rounding of decimal scores, not variance. */
const ROUNDING = 1e-26;

function fraction(form: IccForm, { n, k, people, raters, error, within }: MeanSquares) {
  switch (form) {
    case "ICC1":
      return { numerator: people - within, denominator: people + (k - 1) * within };
    case "ICC2":
      return {
        numerator: people - error,
        denominator: people + (k - 1) * error + (k * (raters - error)) / n,
      };
    case "ICC3":
      return { numerator: people - error, denominator: people + (k - 1) * error };
    case "ICC1k":
      return { numerator: people - within, denominator: people };
    case "ICC2k":
      return { numerator: people - error, denominator: people + (raters - error) / n };
    case "ICC3k":
      return { numerator: people - error, denominator: people };
    default:
      throw undefinedStatistic(
        "form",
        "This form is unknown.",
        "Give ICC1, ICC2, ICC3, ICC1k, ICC2k or ICC3k.",
      );
  }
}

function ratingProblems(ratings: readonly (readonly number[])[]) {
  if (!isList(ratings))
    return [problem("wrong-type", "ratings", "This is not a list.", "Give a list of people.")];
  if (ratings.length < 2) return [tooFew("ratings", ratings.length, 2)];
  const k = ratings[0]?.length ?? 0;
  return Array.from(ratings).flatMap((row, i) => {
    const found = listProblems(`ratings[${i}]`, row, 2);
    if (isList(row) && row.length !== k) {
      found.push(
        problem(
          "ragged",
          `ratings[${i}]`,
          `This person has ${row.length} scores and the first has ${k}.`,
          "Leave out people not scored by every rater, and report how many, or use krippendorffsAlpha.",
        ),
      );
    }
    return found;
  });
}

function extremes(rows: readonly (readonly number[])[]) {
  let low = Infinity;
  let high = -Infinity;
  for (const score of rows.flat()) {
    if (score < low) low = score;
    if (score > high) high = score;
  }
  return { low, high };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function square(x: number): number {
  return x * x;
}
