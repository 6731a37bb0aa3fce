/** One described step of likelihood or of impact. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** 2 000 for the lowest of five to 10 000 for the highest. */
  readonly points: number;
  readonly describes: string;
}

const step = (id: string, title: string, points: number, describes: string): Step =>
  Object.freeze({ id, title, points, describes });

/**
 * The five steps of likelihood: how likely the event is before the next review, given the facts. Ordered words
 * with points, never frequencies: nobody has the figures. Source: our coding.
 *
 * @example
 * ```ts
 * likelihoodSteps.map(({ points }) => points); // => [2000, 4000, 6000, 8000, 10000]
 * ```
 */
export const likelihoodSteps: readonly Step[] = Object.freeze([
  step("rare", "Rare", 2_000, "It would surprise everybody who knows the case."),
  step("unlikely", "Unlikely", 4_000, "It could happen, but nothing points to it."),
  step("possible", "Possible", 6_000, "It might happen; some facts point to it."),
  step("likely", "Likely", 8_000, "It will probably happen unless something changes."),
  step("expected", "Expected", 10_000, "It is happening, or must be expected before the next review."),
]);

/**
 * The five steps of impact: how bad the consequence would be for whoever bears it. Source: our coding.
 *
 * @example
 * ```ts
 * impactSteps.at(-1).id; // => "critical"
 * ```
 */
export const impactSteps: readonly Step[] = Object.freeze([
  step("slight", "Slight", 2_000, "A nuisance; put right within the engagement."),
  step("minor", "Minor", 4_000, "A setback that costs time or some trust."),
  step("serious", "Serious", 6_000, "Harm that needs help from outside the engagement."),
  step("severe", "Severe", 8_000, "Lasting harm to a person, or to the scheme."),
  step("critical", "Critical", 10_000, "Loss of life or limb, or the end of the scheme."),
]);

/**
 * The described step that points are nearest to; halfway goes to the higher one. Points in between come from
 * unknown facts and from controls.
 *
 * @example
 * ```ts
 * nearestStep(likelihoodSteps, 4_999).id; // => "unlikely"
 * nearestStep(likelihoodSteps, 5_000).id; // => "possible"
 * ```
 */
export function nearestStep(steps: readonly Step[], points: number): Step {
  return steps.find((one) => points < one.points + 1_000) ?? steps.at(-1)!;
}
