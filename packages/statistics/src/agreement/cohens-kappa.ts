import { undefinedStatistic } from "../problems.js";
import { agreementTable, type Category } from "./agreement-table.js";

/** Two raters' judgements of the same people. */
export interface CohensKappaInput {
  /** The first rater's category for each person. */
  readonly a: readonly Category[];
  /** The second rater's category for each person, in the same order. */
  readonly b: readonly Category[];
  /** Every category that could have been used, in order where weights are linear or quadratic. */
  readonly categories: readonly Category[];
  /** How bad it is to be some steps apart: all alike, in proportion to the steps, or to their square. */
  readonly weights: KappaWeights;
}

/** How disagreements are weighed. */
export type KappaWeights = "none" | "linear" | "quadratic";

/**
 * How far two raters agree beyond what their own habits would bring about by chance: 1 is full agreement, 0 is
 * chance, below 0 is worse than chance (down to −1).
 *
 * Cohen, J. (1960). Educational and Psychological Measurement, 20(1), 37–46; weighted: Cohen, J. (1968).
 * Psychological Bulletin, 70(4), 213–220. Assumes independent raters and people; falls when one category is
 * rare, so report the table beside it.
 *
 * @throws InputError `empty`, `length-mismatch`, `unknown-category`, `duplicate`, or `undefined-statistic` when
 * both raters put everybody in the same category: chance agreement is then total and kappa is 0 / 0.
 * @example
 * ```ts
 * cohensKappa({ a: ["y", "y", "n", "n"], b: ["y", "y", "n", "y"], categories: ["n", "y"], weights: "none" }); // => 0.5
 * ```
 */
export function cohensKappa(input: CohensKappaInput): number {
  const { counts, rows, columns, n } = agreementTable(input);
  const apart = stepsApart(input.weights ?? "none");
  let observed = 0;
  let expected = 0;
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      observed += apart(i, j) * (counts[i]?.[j] ?? 0);
      expected += apart(i, j) * row * column;
    });
  });
  if (expected === 0) {
    throw undefinedStatistic(
      "categories",
      "Both raters put everybody in one and the same category, so agreement by chance is total and kappa is 0 / 0.",
      "Report the percentage agreement and the category instead.",
    );
  }
  return 1 - (n * observed) / expected;
}

/** The weight of being i − j steps apart; unknown names are refused by the type and at run time alike. */
export function stepsApart(weights: KappaWeights): (i: number, j: number) => number {
  switch (weights) {
    case "none":
      return (i, j) => (i === j ? 0 : 1);
    case "linear":
      return (i, j) => Math.abs(i - j);
    case "quadratic":
      return (i, j) => (i - j) * (i - j);
    default:
      throw undefinedWeights();
  }
}

function undefinedWeights() {
  return undefinedStatistic(
    "weights",
    "This kind of weight is unknown.",
    'Give "none", "linear" or "quadratic".',
  );
}
