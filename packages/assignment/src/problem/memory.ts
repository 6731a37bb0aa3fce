import { badInput } from "../input-error.js";

/** The size of a problem, as far as memory goes. A dense or sparse problem is one; so are mere numbers. */
export interface ProblemSize {
  readonly rows: number;
  readonly columns: number;
  /** How many costs there are, and of which kind. */
  readonly cost: { readonly length: number; readonly BYTES_PER_ELEMENT: number };
  /** Present where the problem is candidate lists. */
  readonly rowStart?: unknown;
  readonly capacities?: unknown;
}

/** Bytes that a search keeps for each row, each column, and each cell of a row's list. */
const [A_ROW, A_COLUMN, A_CELL] = [160, 80, 12];

/** Cells that a row's list may come to hold, in a matrix. */
const LISTED = 113;

/** Where a first start proves wrong, two more searches are set up, and the first may not be collected yet. */
const SEARCHES = 3;

/** What is needed however small the problem. */
const LEAST = 1 << 20;

/**
 * An upper bound of the bytes that solving a problem takes, its own costs and lists included, its answer
 * too. Known before anything is solved, from the size alone: reading no cost.
 *
 * @example
 * ```ts
 * const bytes = memoryNeeded({ rows: 1000, columns: 1000, cost: new Float64Array(1_000_000) });
 * Math.ceil(bytes / 1_000_000); // => 22
 * ```
 */
export function memoryNeeded({ rows, columns, cost, rowStart, capacities }: ProblemSize): number {
  const cells = cost.length;
  const given = cells * cost.BYTES_PER_ELEMENT;
  // Int32 costs are widened in a matrix; in others, those too large to be used are lowered.
  const copy = rowStart !== undefined && cost.BYTES_PER_ELEMENT === 4 ? 0 : 8 * cells;
  const lines = SEARCHES * (rows * A_ROW + columns * A_COLUMN);
  if (rowStart !== undefined) {
    return LEAST + given + copy + 4 * cells + lines + SEARCHES * A_CELL * (cells + rows);
  }
  const turned = rows > columns && capacities === undefined;
  const [across, along] = turned ? [columns, rows] : [rows, columns];
  const lists = SEARCHES * A_CELL * (across * Math.min(LISTED, 2 * along + 1) + along);
  const swapped = turned ? 8 * cells + SEARCHES * (columns * A_ROW + rows * A_COLUMN) : 0;
  return LEAST + given + copy + swapped + lines + lists;
}

/**
 * Refuses a problem that would need more than so many bytes, naming what it would need.
 *
 * @param most - bytes there are.
 * @throws InputError `too-large`.
 *
 * @example
 * ```ts
 * checkMemory({ rows: 2, columns: 2, cost: Int32Array.of(1, 2, 3, 4) }, 2_000_000); // => undefined
 * ```
 */
export function checkMemory(problem: ProblemSize, most: number): void {
  const needed = memoryNeeded(problem);
  if (needed <= most) return;
  throw badInput(
    "too-large",
    "memory",
    `${problem.rows} rows and ${problem.columns} columns may need ${needed} bytes; ${most} are allowed.`,
    `Allow ${needed} bytes, or give candidate lists (assignSparse) in place of a matrix.`,
  );
}
