/**
 * The cells of each row that a search looks at first. A row's list holds its cheapest cells at the prices of
 * the time when it was filled; `floor` is a lower bound of `cost - price` over all cells that are not in the
 * list. Column prices only ever fall, so a floor stays true until the list is filled again.
 */
export interface Candidates {
  /** Where each row's list starts in `column` and `cost`. */
  readonly start: Int32Array;
  /** Length of each row's list. */
  readonly count: Int32Array;
  readonly column: Int32Array;
  readonly cost: Float64Array;
  readonly floor: Float64Array;
  /** Fills a row's list again at the current prices. */
  refill(row: number): void;
  /** Fills a row's list again at the current prices, with more cells than it had where there is room. */
  widen(row: number): void;
  /** Writes the whole row to the end of `column` and `cost`, from `spread` on; returns where it ends. */
  spreadRow(row: number): number;
  /** Where `spreadRow` writes. */
  readonly spread: number;
}
