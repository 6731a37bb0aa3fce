import { InputError, type Problem } from "../input-error.js";

/** How small is too small, and how coarse the published counts are. */
export interface DisclosureOptions {
  /** Counts of 1 to threshold − 1 are not published. 10 when left out. */
  readonly threshold?: number;
  /** Published counts are rounded to a multiple of this, halves up; 1 leaves them as they are. 5 when left out. */
  readonly round?: number;
  /** True to hide zeros like small counts everywhere, where "nobody" would itself say something about a group. */
  readonly hideZeros?: boolean;
}

/** The options with their defaults. */
export function checkOptions({
  threshold = 10,
  round = 5,
  hideZeros = false,
}: DisclosureOptions): Required<DisclosureOptions> {
  const problems: Problem[] = Object.entries({ threshold, round }).flatMap(([path, value]) =>
    Number.isSafeInteger(value) && value >= 1
      ? []
      : [
          {
            code: "out-of-range",
            path,
            message: `The ${path} is not a whole number of 1 or more.`,
            hint: "Leave it out for the usual practice: threshold 10, rounding to 5.",
          },
        ],
  );
  if (problems.length > 0) throw new InputError(problems);
  return { threshold, round, hideZeros };
}
