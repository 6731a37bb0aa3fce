import type { OpenEstimate } from "../interval/estimate.js";
import { confidenceProblems } from "../interval/wilson-interval.js";
import { numberProblems, problem, throwAll, undefinedStatistic } from "../problems.js";
import { seededIntegers } from "../random/seeded-integers.js";
import { alphaOfCounts, countsOfUnit, emptyCounts } from "./coincidences.js";
import { type KrippendorffsAlphaInput, krippendorffsAlpha, pairedUnits } from "./krippendorffs-alpha.js";

/** How an interval of Krippendorff's alpha is made. */
export interface KrippendorffsAlphaIntervalInput extends KrippendorffsAlphaInput {
  /** Coverage, strictly between 0 and 1; 0.95 for the usual. */
  readonly confidence: number;
  /** How often units are drawn again; a whole number, 20 or more. Zapf and others use 1 000. */
  readonly resamples: number;
  /** Where the drawing starts; the same seed gives the same interval anywhere. 0 to 4 294 967 295. */
  readonly seed: number;
}

/**
 * {@link krippendorffsAlpha} with an interval: units judged at least twice are drawn again with replacement, as
 * many as there are, and the middle share of the alphas that come out is kept.
 *
 * Zapf, A., Castell, S., Morawietz, L. & Karch, A. (2016). BMC Medical Research Methodology, 16, 93, who found this
 * to cover where Krippendorff's own resampling of pairs is too narrow. Assumes independent units; below some 20
 * units it is rough. Draws in which every judgement is the same have no alpha and are left out. Where
 * every draw gives the same alpha, as at full agreement, there is no interval, with the reason in `why`: no width is
 * no certainty. So too where the middle share of the draws leaves alpha itself out.
 *
 * @param input - Units in an order that does not depend on chance: the order decides which draw takes which unit.
 * @throws InputError as krippendorffsAlpha; `out-of-range` for confidence, resamples or seed; `undefined-statistic`
 *   where more than half of the draws have no alpha.
 * @example
 * ```ts
 * const units = [[1, 1], [2, 2], [1, 2], [3, 3]];
 * krippendorffsAlphaInterval({ units, level: "ordinal", confidence: 0.95, resamples: 1000, seed: 1 }).upper; // => 1
 * ```
 */
export function krippendorffsAlphaInterval(input: KrippendorffsAlphaIntervalInput): OpenEstimate {
  throwAll([
    ...confidenceProblems(input.confidence),
    ...wholeProblems("resamples", input.resamples, 20, 10_000_000),
    ...wholeProblems("seed", input.seed, 0, 4_294_967_295),
  ]);
  const value = krippendorffsAlpha(input);
  const { values, units } = pairedUnits(input);
  const alphas = drawnAlphas(input, values, units);
  if (alphas.length * 2 < input.resamples) {
    throw undefinedStatistic(
      "units",
      "In more than half of the draws every judgement is the same, so the interval would rest on the rest.",
      "Report alpha without an interval, or judge more units twice.",
    );
  }
  const cut = Math.floor((alphas.length * (1 - input.confidence)) / 2);
  return {
    value,
    ...limitsAround(value, alphas, cut),
    confidence: input.confidence,
    method: `Krippendorff's alpha, ${input.level}; units drawn again ${input.resamples} times (Zapf et al. 2016), seed ${input.seed}`,
    n: units.length,
  };
}

/** The middle of the draws, where it holds the value and has a width. */
function limitsAround(
  value: number,
  alphas: readonly number[],
  cut: number,
): Pick<OpenEstimate, "lower" | "upper" | "why"> {
  const none = (why: string) => ({ lower: null, upper: null, why });
  if (alphas[0] === alphas.at(-1))
    return none("Every draw gives this alpha: no width, which is no certainty.");
  const lower = alphas[cut] ?? value;
  const upper = alphas[alphas.length - 1 - cut] ?? value;
  if (!(lower <= value && value <= upper))
    return none("The middle of the draws does not hold alpha itself: too few units, or too few draws.");
  return { lower, upper };
}

/** The alphas of the draws, in order. */
function drawnAlphas(
  { level, resamples, seed }: KrippendorffsAlphaIntervalInput,
  values: readonly (number | string)[],
  units: readonly (readonly number[])[],
): number[] {
  // Few judgements differ: units with the same ones are counted, so that a draw adds each kind once.
  const kinds = new Map<string, number>();
  const kindOf = Int32Array.from(units, (unit) => {
    const key = [...unit].sort((a, b) => a - b).join();
    return kinds.get(key) ?? kinds.set(key, kinds.size).size - 1;
  });
  const counts = [...kinds.keys()].map((key) => countsOfUnit(key.split(",").map(Number), values.length));
  const random = seededIntegers(seed);
  const alphas: number[] = [];
  for (let draw = 0; draw < resamples; draw++) {
    const drawn = new Int32Array(counts.length);
    for (let i = 0; i < units.length; i++) {
      const kind = kindOf[random.next(units.length)]!;
      drawn[kind] = drawn[kind]! + 1;
    }
    const sum = emptyCounts(values.length);
    for (const [kind, one] of counts.entries()) sum.add(one, drawn[kind]);
    const alpha = alphaOfCounts(level, values, sum);
    if (alpha !== null) alphas.push(alpha);
  }
  return alphas.sort((a, b) => a - b);
}

function wholeProblems(path: string, value: unknown, low: number, high: number) {
  const found = numberProblems(path, value, low, high);
  return found.length > 0 || Number.isInteger(value)
    ? found
    : [problem("out-of-range", path, "This is not a whole number.", `Give one from ${low} to ${high}.`)];
}
