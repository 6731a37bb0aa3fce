/** How well a mentor suits one client: the first band that is certain, and the last that is possible. */
export interface FitBand {
  /** In words, as “good to strong”. */
  readonly says: string;
  /** How many of the cells are certain, and how many are possible. */
  readonly sure: number;
  readonly possible: number;
  /** How many cells there are: the bands of the scale. */
  readonly of: number;
}
