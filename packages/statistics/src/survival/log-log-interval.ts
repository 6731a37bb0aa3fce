import { exp } from "../special/exp.js";
import { ln } from "../special/ln.js";
import { normalQuantile } from "../special/normal-quantile.js";

/**
 * A confidence interval for a probability S whose standard error is known on the log scale, made on the
 * log(−log) scale so that it stays between 0 and 1: S^exp(±z·se / ln S). Undefined, so null, at S = 0 and S = 1.
 *
 * Kalbfleisch, J. D. & Prentice, R. L. (1980). The Statistical Analysis of Failure Time Data, § 1.3.
 *
 * @param survival - The probability, 0 to 1.
 * @param logError - Standard error of ln(survival), for example the root of Greenwood's sum.
 * @param confidence - Between 0 and 1, for example 0.95.
 * @example
 * ```ts
 * logLogInterval(0, 1, 0.95); // => null
 * ```
 */
export function logLogInterval(
  survival: number,
  logError: number,
  confidence: number,
): [number, number] | null {
  if (!(survival > 0 && survival < 1) || !Number.isFinite(logError)) return null;
  const log = ln(survival);
  const shift = (normalQuantile(0.5 + confidence / 2, 0, 1) * logError) / -log;
  return [exp(log * exp(shift)), exp(log * exp(-shift))];
}
