/** What each code of an error of this package means, and what to do: docs/reference/errors.md is made of these comments. */
export interface InputCodes {
  /** The rows that are to agree in a panel of assignments are not given as they must be. */
  readonly "bad-agreement": true;
  /** The lists of columns that each row may have do not fit the problem. */
  readonly "bad-candidates": true;
  /** The capacity of a column is not a whole number from 0. */
  readonly "bad-capacity": true;
  /** A cost is not a number. Give Infinity where a row may not have a column. */
  readonly "bad-cost": true;
  /** The number of rows or columns is not a whole number from 0. */
  readonly "bad-count": true;
  /** Costs are so large that the total could not be exact. */
  readonly "cost-range": true;
  /** A worker was asked for something that it does not do. */
  readonly refused: true;
  /** The problem needs more memory than is allowed, or is too large to be exact. */
  readonly "too-large": true;
  /** A worker ended before it had answered. */
  readonly "worker-failed": true;
  /** A list does not have one entry for each row or column. */
  readonly "wrong-length": true;
  /** An error carries no problem. */
  readonly unknown: true;
}

/** The code of what is wrong with an input. */
export type InputCode = keyof InputCodes;
