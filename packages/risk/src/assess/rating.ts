/**
 * Points from 0 to 10 000, with the range in which they lie whatever the missing facts turn out to be. Some answer
 * reaches each end, unless one fact is read twice (by both scales of a risk, or by a scale and a control): then the range may be wider than the answers.
 */
export interface Range {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

/** A rating: likelihood × impact / 10 000, in points; the range is that of the product. */
export interface Rating extends Range {
  readonly likelihood: number;
  readonly impact: number;
}
