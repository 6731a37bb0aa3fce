import type { RiskSteps, Step } from "../compile/index.js";

const step = (id: string, title: string, from: number, points: number, describes: string): Step =>
  Object.freeze({ id, title, from, points, describes });

/**
 * Five steps of likelihood and five of impact. Ordered words with points, never frequencies: nobody has the figures.
 * What lies between two steps goes to the nearer one, and halfway to the higher.
 *
 * @example
 * ```ts
 * riskSteps.likelihood.map(({ points }) => points); // => [2000, 4000, 6000, 8000, 10000]
 * riskSteps.impact.at(-1).id; // => "critical"
 * ```
 */
export const riskSteps: RiskSteps = Object.freeze({
  source: "our coding",
  review: "next_review",
  likelihood: [
    step("rare", "Rare", 0, 2_000, "It would surprise everybody who knows the case."),
    step("unlikely", "Unlikely", 3_000, 4_000, "It could happen, but nothing points to it."),
    step("possible", "Possible", 5_000, 6_000, "It might happen; some facts point to it."),
    step("likely", "Likely", 7_000, 8_000, "Much points to it, unless something changes."),
    step(
      "expected",
      "Expected",
      9_000,
      10_000,
      "It is happening, or nothing known prevents it before the next review.",
    ),
  ],
  impact: [
    step("slight", "Slight", 0, 2_000, "A nuisance; put right within the engagement."),
    step("minor", "Minor", 3_000, 4_000, "A setback that costs time or some trust."),
    step("serious", "Serious", 5_000, 6_000, "Harm that needs help from outside the engagement."),
    step("severe", "Severe", 7_000, 8_000, "Lasting harm to a person, or to the scheme."),
    step("critical", "Critical", 9_000, 10_000, "Loss of life or limb, or the end of the scheme."),
  ],
});
