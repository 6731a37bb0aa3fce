import type { OpenEstimate } from "../interval/estimate.js";
import { confidenceProblems } from "../interval/wilson-interval.js";
import { throwAll, undefinedStatistic } from "../problems.js";
import { normalQuantile } from "../special/normal-quantile.js";
import { agreementTable } from "./agreement-table.js";
import { type CohensKappaInput, cohensKappa, stepsApart } from "./cohens-kappa.js";

/**
 * {@link cohensKappa} with a large-sample interval, cut at −1 and 1.
 *
 * Fleiss, J. L., Cohen, J. & Everitt, B. S. (1969). Psychological Bulletin, 72(5), 323–327. Below some 30 people, or
 * with a rare category, the interval is too narrow. At full agreement, and when one rater put everybody in one
 * category, the formula gives no width at all, which is no certainty: there is then no interval (`lower` and `upper`
 * are null), with the reason in `why`.
 *
 * @throws InputError as cohensKappa; `out-of-range` for the confidence; `undefined-statistic` for one person only, where
 *   agreement and chance are the same.
 * @example
 * ```ts
 * const judged = { categories: ["n", "y"], weights: "none", confidence: 0.95 };
 * cohensKappaInterval({ a: ["y", "n", "y"], b: ["y", "n", "n"], ...judged }).upper; // => 1
 * cohensKappaInterval({ a: ["y", "n"], b: ["y", "n"], ...judged }).lower; // => null
 * ```
 */
export function cohensKappaInterval(input: CohensKappaInput & { readonly confidence: number }): OpenEstimate {
  const { weights, confidence } = input;
  throwAll(confidenceProblems(confidence));
  const value = cohensKappa(input);
  if (input.a.length < 2) {
    throw undefinedStatistic(
      "a",
      "Only one person was judged, so agreement cannot be told from chance.",
      "Say what each said, or judge more people twice.",
    );
  }
  const error = standardError(input, value);
  const half = normalQuantile(0.5 + confidence / 2, 0, 1) * error;
  const limits =
    error < ROUNDING
      ? { lower: null, upper: null, why: noSpread(value) }
      : { lower: Math.max(-1, value - half), upper: Math.min(1, value + half) };
  return {
    value,
    ...limits,
    confidence,
    method: `Cohen's kappa, ${weights === "none" ? "unweighted" : `${weights} weights`}; Fleiss–Cohen–Everitt interval`,
    n: input.a.length,
  };
}

/** No standard error of so many people as there are is as small as this, unless it is 0. */
const ROUNDING = 1e-9;

function noSpread(kappa: number): string {
  return kappa >= 1 - ROUNDING
    ? "They agree on everybody: no width, which is no certainty."
    : "One gave everybody one answer: no width, which is no certainty.";
}

/** With agreement weights w = 1 − distance / greatest distance; kappa itself is the same by either kind. */
function standardError(input: CohensKappaInput, kappa: number): number {
  const { counts, rows, columns, n } = agreementTable(input);
  const apart = stepsApart(input.weights);
  const greatest = apart(0, rows.length - 1);
  const weight = (i: number, j: number) => 1 - apart(i, j) / greatest;
  const rowWeights = rows.map((_, i) =>
    columns.reduce((sum, column, j) => sum + (weight(i, j) * column) / n, 0),
  );
  const columnWeights = columns.map((_, j) =>
    rows.reduce((sum, row, i) => sum + (weight(i, j) * row) / n, 0),
  );
  const expected = rows.reduce((sum, row, i) => sum + (row * (rowWeights[i] ?? 0)) / n, 0);
  // The terms' own mean is the centre, so summing squares about it gives an exact 0 where there is no variance.
  const centre = kappa - expected * (1 - kappa);
  let variance = 0;
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      const pull = weight(i, j) - ((rowWeights[i] ?? 0) + (columnWeights[j] ?? 0)) * (1 - kappa) - centre;
      variance += (count / n) * pull * pull;
    });
  });
  return Math.sqrt(variance / n) / (1 - expected);
}
