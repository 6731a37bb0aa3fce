/** What each code of an error of this package means, and what to do: docs/reference/errors.md is made of these comments. */
export interface InputCodes {
  /** A seed is not a whole number from 0 to 4294967295. */
  readonly "bad-seed": true;
  /** A table does not have the rows and columns of the release before. */
  readonly "changed-shape": true;
  /** A category is named twice. */
  readonly duplicate: true;
  /** There are too few values for the statistic. */
  readonly empty: true;
  /** Two lists that belong together are not equally long. */
  readonly "length-mismatch": true;
  /** A cell of a table is not a count of people. */
  readonly "not-a-count": true;
  /** A value is not a finite number. */
  readonly "not-a-number": true;
  /** A count is lower than in the release before, and releases only add. */
  readonly "not-cumulative": true;
  /** A number lies outside of what it can be. */
  readonly "out-of-range": true;
  /** Rows of a table are not equally long. */
  readonly ragged: true;
  /** The data do not settle the statistic, as where all values are alike. */
  readonly "undefined-statistic": true;
  /** A value is none of the categories. */
  readonly "unknown-category": true;
  /** The totals given are not the sums of their parts. */
  readonly "wrong-total": true;
  /** The argument is not of the type that it must be. */
  readonly "wrong-type": true;
  /** An error carries no problem. */
  readonly unknown: true;
}

/** The code of what is wrong with an input. */
export type InputCode = keyof InputCodes;
