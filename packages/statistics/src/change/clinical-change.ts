import { numberProblems, problem, throwAll, undefinedStatistic } from "../problems.js";
import type { Improvement } from "../single-case/nonoverlap-of-all-pairs.js";
import {
  differenceReliability,
  RELIABLE_CHANGE_METHODS,
  type Reference,
  type ReliableChangeMethodName,
} from "./reliable-change-methods.js";

/** One person's two scores, the method to judge by, and what is known of the instrument. */
export interface ClinicalChangeInput {
  readonly before: number;
  readonly after: number;
  /** Which direction of the score is better. */
  readonly improvement: Improvement;
  readonly method: ReliableChangeMethodName;
  /** What a reference group tells; only what the method uses need be given. */
  readonly reference: Partial<Reference>;
  /** Scores of people without the difficulty; when given, crossing the cut-off is judged too. */
  readonly functional?: { readonly mean: number; readonly deviation: number };
}

/** Recovered: reliably better and across the cut-off. Improved: reliably better, cut-off not crossed or not known. */
export type ClinicalVerdict = "recovered" | "improved" | "unchanged" | "deteriorated";

/** A verdict on one person's change, with all that it rests on. */
export interface ClinicalChange {
  /** The method's title; print it, because the method changes the verdict. */
  readonly method: string;
  readonly source: string;
  /** Departure from no change over its standard error; positive when the score is higher than expected. */
  readonly index: number;
  readonly standardError: number;
  /** Criterion c of Jacobson and Truax: as near to the functional as to the reference group; null if not known. */
  readonly cutoff: number | null;
  readonly verdict: ClinicalVerdict;
}

const CUT = 1.96;

/**
 * Has this person changed reliably, and to within the range of people without the difficulty? By one of six
 * published methods (see {@link RELIABLE_CHANGE_METHODS}), beyond ±1.96 for each so that verdicts compare, as in
 * Atkins, Bedics, McGlinchey & Beauchaine (2005), J. Consult. Clin. Psychol. 73, 982–989.
 *
 * The cut-off is (s₀ M₁ + s₁ M₀) / (s₀ + s₁), Jacobson & Truax's criterion c; it needs the reference mean and
 * deviation at baseline. A person who starts on the better side of it cannot be said to recover.
 *
 * @throws InputError `wrong-type` (method or improvement), `not-a-number` or `out-of-range` naming each value
 * that the method needs, or `undefined-statistic` when differences have no reliability (Hageman–Arrindell).
 * @example
 * ```ts
 * clinicalChange({
 *   before: 32.5, after: 47.5, improvement: "increase", method: "jacobson-truax",
 *   reference: { deviationBefore: 7.5, reliabilityBefore: 0.8 },
 * }).verdict; // => "improved"
 * ```
 */
export function clinicalChange(input: ClinicalChangeInput): ClinicalChange {
  const { before, after, improvement, reference } = input;
  throwAll(inputProblems(input));
  const method = RELIABLE_CHANGE_METHODS[input.method];
  const complete = { ...UNUSED, ...reference };
  if (input.method === "hageman-arrindell" && !(differenceReliability(complete) > 0)) {
    throw undefinedStatistic(
      "reference",
      "The two times correlate as highly as the reliabilities allow, so differences have no reliability.",
      "Use another method, and say that this one gives no answer.",
    );
  }
  const { departure, standardError } = method.departure(before, after, complete);
  const index = departure / standardError;
  const cutoff = cutoffOf(input);
  const better = improvement === "increase" ? 1 : -1;
  const crossed = cutoff !== null && better * (before - cutoff) < 0 && better * (after - cutoff) >= 0;
  return {
    method: method.title,
    source: method.source,
    index,
    standardError,
    cutoff,
    verdict: verdictOf(better * index, crossed),
  };
}

function verdictOf(index: number, crossed: boolean): ClinicalVerdict {
  if (index < -CUT) return "deteriorated";
  if (index <= CUT) return "unchanged";
  return crossed ? "recovered" : "improved";
}

function cutoffOf({ functional, reference }: ClinicalChangeInput): number | null {
  const { meanBefore, deviationBefore } = reference;
  if (functional === undefined || meanBefore === undefined || deviationBefore === undefined) return null;
  return (
    (functional.deviation * meanBefore + deviationBefore * functional.mean) /
    (functional.deviation + deviationBefore)
  );
}

/** Stands in for what a method does not look at. */
const UNUSED: Reference = {
  meanBefore: 0,
  deviationBefore: 1,
  meanAfter: 0,
  deviationAfter: 1,
  reliabilityBefore: 0,
  reliabilityAfter: 0,
  correlation: 0,
};

function inputProblems({ before, after, improvement, method, reference, functional }: ClinicalChangeInput) {
  const found = [...numberProblems("before", before), ...numberProblems("after", after)];
  if (improvement !== "increase" && improvement !== "decrease") {
    found.push(
      problem(
        "wrong-type",
        "improvement",
        "Which direction is better is not said.",
        "Say increase or decrease.",
      ),
    );
  }
  if (!Object.hasOwn(RELIABLE_CHANGE_METHODS, method)) {
    const names = Object.keys(RELIABLE_CHANGE_METHODS).join(", ");
    return [...found, problem("wrong-type", "method", "This method is unknown.", `Give one of ${names}.`)];
  }
  for (const name of RELIABLE_CHANGE_METHODS[method].uses)
    found.push(...referenceProblems(name, reference?.[name]));
  if (functional !== undefined) {
    found.push(...referenceProblems("functional.mean", functional.mean, ""));
    found.push(...referenceProblems("functional.deviation", functional.deviation, ""));
  }
  return found;
}

function referenceProblems(name: string, value: unknown, prefix = "reference.") {
  const path = prefix + name;
  const kind = name.replace("functional.", "");
  if (kind.startsWith("mean")) return numberProblems(path, value);
  const low = kind === "correlation" ? -1 : 0;
  const found = numberProblems(path, value, low, kind.startsWith("deviation") ? Infinity : 1);
  if (found.length === 0 && (kind.startsWith("deviation") ? value === 0 : Math.abs(Number(value)) === 1)) {
    found.push(
      problem(
        "out-of-range",
        path,
        "This leaves no error to judge a change by.",
        "Give a value inside the range.",
      ),
    );
  }
  return found;
}
