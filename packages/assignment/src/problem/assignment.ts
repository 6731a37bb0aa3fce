/** What a dense assignment problem is made of. */
export interface AssignmentProblem {
  /** Number of rows (clients). */
  readonly rows: number;
  /** Number of columns (mentors). */
  readonly columns: number;
  /** Cost of each cell, row-major: `rows * columns` numbers. `Infinity` (Int32: 2147483647) forbids a cell. */
  readonly cost: Float64Array | Int32Array;
  /** How many rows each column may take: whole numbers from 0; 1 each if absent. */
  readonly capacities?: ArrayLike<number> | undefined;
}

/** What a sparse assignment problem is made of: for each row a list of candidates. */
export interface SparseAssignmentProblem {
  /** Number of rows (clients). */
  readonly rows: number;
  /** Number of columns (mentors). */
  readonly columns: number;
  /** Row i's candidates are at positions `rowStart[i]` up to, but not including, `rowStart[i + 1]`. */
  readonly rowStart: ArrayLike<number>;
  /** Column of each candidate; no column twice in one row. */
  readonly column: ArrayLike<number>;
  /** Cost of each candidate. `Infinity` forbids it (in an Int32Array: 2147483647). */
  readonly cost: Float64Array | Int32Array;
  /** How many rows each column may take: whole numbers from 0; 1 each if absent. */
  readonly capacities?: ArrayLike<number> | undefined;
  /**
   * Where to start from: prices and an assignment that are thought to be nearly right, such as those of a problem that is
   * little different. It is used where there are no more places than rows, and decides only how fast the answer is found.
   */
  readonly start?:
    | { readonly columnPrices: ArrayLike<number>; readonly rowToColumn: ArrayLike<number> }
    | undefined;
}

/** The part of a problem where rows compete for columns that cannot serve them all: a Hall violator. */
export interface Shortage {
  /** 1 for each row whose every allowed cell lies in the short columns. */
  readonly rows: Uint8Array;
  /** 1 for each short column: it is full, and of short rows only. */
  readonly columns: Uint8Array;
}

/** An optimal assignment and the prices that prove it. */
export interface Assignment {
  /** Column of each row; -1 where the row stays unassigned. */
  readonly rowToColumn: Int32Array;
  /** Sum of the costs of the assigned cells. */
  readonly total: number;
  /** Dual price of each row, in the unit of the costs. */
  readonly rowPrices: Float64Array;
  /** Dual price of one place in each column, in the unit of the costs. */
  readonly columnPrices: Float64Array;
  /**
   * `null` where every row is assigned or every column is full: then prices hold in every allowed cell.
   * Otherwise the proof that no more rows can be assigned. Prices then hold in every allowed cell but those that
   * join a row outside the shortage to a column inside it. No largest assignment can use those.
   */
  readonly shortage: Shortage | null;
}
