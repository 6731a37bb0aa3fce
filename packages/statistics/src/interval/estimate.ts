/** An estimate to which the data may give no interval: the value stands, and the reason is said. */
export interface OpenEstimate extends Omit<Estimate, "lower" | "upper"> {
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why there is no interval; absent where there is one. */
  readonly why?: string;
}

/** A statistic as it should be reported: the value, the range that sits well with the data, how, and from how many people. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** Coverage of the interval, between 0 and 1. */
  readonly confidence: number;
  /** What was computed and how the interval was made; print it. */
  readonly method: string;
  /** People (or units) that the value rests on. */
  readonly n: number;
}
