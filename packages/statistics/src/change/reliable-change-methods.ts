/** What a reference group tells of an instrument. Scores and deviations are in the instrument's units. */
export interface Reference {
  /** Mean and standard deviation at baseline. */
  readonly meanBefore: number;
  readonly deviationBefore: number;
  /** Mean and standard deviation at reassessment. */
  readonly meanAfter: number;
  readonly deviationAfter: number;
  /** Reliability at each time, 0 to below 1. */
  readonly reliabilityBefore: number;
  readonly reliabilityAfter: number;
  /** Correlation of scores between the two times, −1 to below 1. */
  readonly correlation: number;
}

/** An observed score's distance from what no change would lead one to expect, and that distance's usual error. */
export interface Departure {
  readonly departure: number;
  readonly standardError: number;
}

/** One published way to say how far a change is beyond measurement error. */
export interface ReliableChangeMethod {
  readonly title: string;
  readonly source: string;
  /** What it does about regression to the mean, practice or unequal error. */
  readonly idea: string;
  /** What of the reference group it uses. */
  readonly uses: readonly (keyof Reference)[];
  /** How far the score moved from what chance and the starting point would give. */
  readonly departure: (before: number, after: number, reference: Reference) => Departure;
}

/** Where no change would put the reassessment, if the baseline is drawn towards the mean by its unreliability. */
function regressed(before: number, r: Reference): number {
  return r.meanBefore + r.reliabilityBefore * (before - r.meanBefore);
}

const methods = {
  "jacobson-truax": {
    title: "Jacobson–Truax",
    source: "Jacobson & Truax (1991), J. Consult. Clin. Psychol. 59, 12–19",
    idea: "Difference of the scores as they are; no regression to the mean, same error at both times.",
    uses: ["deviationBefore", "reliabilityBefore"],
    departure: (before, after, r) => ({
      departure: after - before,
      standardError: r.deviationBefore * Math.sqrt(2 * (1 - r.reliabilityBefore)),
    }),
  },
  "gulliksen-lord-novick": {
    title: "Gulliksen–Lord–Novick (Hsu–Linn–Lord)",
    source: "Hsu (1989), Behav. Assess. 11, 459–467, after Lord & Novick (1968)",
    idea: "Against the score predicted by regression to the mean, with the error of that prediction.",
    uses: ["meanBefore", "deviationBefore", "reliabilityBefore"],
    departure: (before, after, r) => ({
      departure: after - regressed(before, r),
      standardError: r.deviationBefore * Math.sqrt(1 - r.reliabilityBefore * r.reliabilityBefore),
    }),
  },
  "edwards-nunnally": {
    title: "Edwards–Nunnally (Speer)",
    source: "Speer (1992), J. Consult. Clin. Psychol. 60, 402–408",
    idea: "Against the estimated true baseline score, with the error of one measurement.",
    uses: ["meanBefore", "deviationBefore", "reliabilityBefore"],
    departure: (before, after, r) => ({
      departure: after - regressed(before, r),
      standardError: r.deviationBefore * Math.sqrt(1 - r.reliabilityBefore),
    }),
  },
  "hageman-arrindell": {
    title: "Hageman–Arrindell",
    source: "Hageman & Arrindell (1993), Behav. Res. Ther. 31, 693–700",
    idea: "Draws the change itself towards the group's mean change, by the reliability of differences.",
    uses: [
      "meanBefore",
      "meanAfter",
      "deviationBefore",
      "deviationAfter",
      "reliabilityBefore",
      "reliabilityAfter",
      "correlation",
    ],
    departure: (before, after, r) => {
      const trust = differenceReliability(r);
      return {
        departure: (after - before) * trust + (r.meanAfter - r.meanBefore) * (1 - trust),
        standardError: Math.sqrt(trust) * r.deviationBefore * Math.sqrt(2 * (1 - r.reliabilityBefore)),
      };
    },
  },
  chelune: {
    title: "Chelune (practice-adjusted)",
    source: "Chelune, Naugle, Lüders, Sedlak & Awad (1993), Neuropsychology 7, 41–52",
    idea: "Takes off what the reference group gained without any intervention, by practice.",
    uses: ["meanBefore", "meanAfter", "deviationBefore", "reliabilityBefore"],
    departure: (before, after, r) => ({
      departure: after - before - (r.meanAfter - r.meanBefore),
      standardError: r.deviationBefore * Math.sqrt(2 * (1 - r.reliabilityBefore)),
    }),
  },
  mcsweeny: {
    title: "McSweeny (regression-based)",
    source: "McSweeny, Naugle, Chelune & Lüders (1993), Clin. Neuropsychol. 7, 300–312",
    idea: "Against the score that the reference group's own regression predicts; practice and regression at once.",
    uses: ["meanBefore", "meanAfter", "deviationBefore", "deviationAfter", "correlation"],
    departure: (before, after, r) => {
      const slope = (r.correlation * r.deviationAfter) / r.deviationBefore;
      return {
        departure: after - (r.meanAfter + slope * (before - r.meanBefore)),
        standardError: r.deviationAfter * Math.sqrt(1 - r.correlation * r.correlation),
      };
    },
  },
} as const satisfies Record<string, ReliableChangeMethod>;

/** The name of a method of reliable change. */
export type ReliableChangeMethodName = keyof typeof methods;

/** Six published methods, which can and do disagree on the same scores: always print which was used. */
export const RELIABLE_CHANGE_METHODS: Readonly<Record<ReliableChangeMethodName, ReliableChangeMethod>> =
  Object.freeze(methods);

/** Reliability of the difference of two scores (Lord & Novick 1968); not above 0 when they are as like as error lets. */
export function differenceReliability(r: Reference): number {
  const before = r.deviationBefore * r.deviationBefore;
  const after = r.deviationAfter * r.deviationAfter;
  const shared = 2 * r.deviationBefore * r.deviationAfter * r.correlation;
  return (before * r.reliabilityBefore + after * r.reliabilityAfter - shared) / (before + after - shared);
}
