import { numberProblems, problem, throwAll } from "../problems.js";
import { normalQuantile } from "../special/normal-quantile.js";

/** A share of people, and how sure to be. */
export interface WilsonIntervalInput {
  /** People with the outcome; a whole number, 0 to trials. */
  readonly successes: number;
  /** People in all; a whole number, 1 or more. */
  readonly trials: number;
  /** Coverage, strictly between 0 and 1; 0.95 for the usual. */
  readonly confidence: number;
}

/**
 * The range of true shares that sit well with a share seen in few people, [lower, upper], within 0 to 1. It is
 * honest at 0 of n and n of n, where the textbook interval has no width.
 *
 * Wilson, E. B. (1927). JASA, 22(158), 209–212, without continuity correction; recommended by Brown, Cai &
 * DasGupta (2001). Assumes independent people with one underlying share.
 *
 * @throws InputError `not-a-number` or `out-of-range`.
 * @example
 * ```ts
 * wilsonInterval({ successes: 0, trials: 20, confidence: 0.95 })[0]; // => 0
 * ```
 */
export function wilsonInterval({
  successes,
  trials,
  confidence = 0.95,
}: WilsonIntervalInput): [number, number] {
  throwAll([
    ...countProblems("trials", trials, 1, Infinity),
    ...countProblems("successes", successes, 0, Number.isFinite(trials) ? trials : Infinity),
    ...confidenceProblems(confidence),
  ]);
  const z = normalQuantile(0.5 + confidence / 2, 0, 1);
  const lower = lowerLimit(successes, trials, z);
  return [lower, successes === trials ? 1 : upperLimit(successes, trials, z)];
}

function upperLimit(successes: number, n: number, z: number): number {
  const root = Math.sqrt(z * z + (4 * successes * (n - successes)) / n);
  return (2 * successes + z * z + z * root) / (2 * (n + z * z));
}

/** By the product of the two roots, s² / (n (n + z²)): the difference would lose digits when the share is small. */
function lowerLimit(successes: number, n: number, z: number): number {
  if (successes === 0) return 0;
  return (successes * successes) / (n * (n + z * z)) / upperLimit(successes, n, z);
}

/** What is wrong with a confidence level. */
export function confidenceProblems(confidence: unknown) {
  const found = numberProblems("confidence", confidence, 0, 1);
  if (confidence === 0 || confidence === 1) {
    found.push(
      problem("out-of-range", "confidence", "Confidence must lie between 0 and 1.", "Give 0.95, say."),
    );
  }
  return found;
}

function countProblems(path: string, value: unknown, low: number, high: number) {
  const found = numberProblems(path, value, low, high);
  if (found.length === 0 && !Number.isInteger(value)) {
    found.push(problem("out-of-range", path, "This is not a whole number.", "Give a count of people."));
  }
  return found;
}
