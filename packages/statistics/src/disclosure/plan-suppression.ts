import { InputError, type Problem } from "../input-error.js";
import { attackerBounds, type Bounds } from "./attacker.js";
import { toNetwork } from "./network.js";
import { prices } from "./prices.js";
import { isSmall } from "./requirement.js";
import { addSecondary, dropNeedless } from "./secondary.js";
import { type Grid, type Table, toGrid } from "./table.js";

/** How small is too small, and how coarse the published counts are. */
export interface DisclosureOptions {
  /** Counts of 1 to threshold − 1 are not published. 10 when left out. */
  readonly threshold?: number;
  /** Published counts are rounded to a multiple of this, halves up; 1 leaves them as they are. 5 when left out. */
  readonly round?: number;
}

/** Why a cell is or is not published. */
export type Mark = "published" | "primary" | "secondary";

/**
 * The reasons behind a safe table, for those who may see the true counts. **Not for publication**: to say which
 * unpublished cells are the small ones would narrow them to 1 to threshold − 1.
 */
export interface SuppressionPlan {
  /** marks[row][column]; the last row and the last column are the totals. */
  readonly marks: readonly (readonly Mark[])[];
  /** What an attacker who knows every published count before rounding can work out; published cells as they are. */
  readonly bounds: readonly (readonly Bounds[])[];
}

/**
 * Decides which cells and totals of a table may be published. See {@link suppress} for the rules.
 *
 * @throws InputError as {@link suppress} does.
 * @example
 * ```ts
 * planSuppression({ rows: ["r", "s"], columns: ["a", "b"], cells: [[3, 20], [30, 40]] }, {}).marks[0];
 * // => ["primary", "secondary", "published"]
 * ```
 */
export function planSuppression(table: Table, options: DisclosureOptions = {}): SuppressionPlan {
  const { threshold } = checkOptions(options);
  const grid = toGrid(table);
  const hidden = hiddenCells(table, grid, threshold);
  const network = toNetwork(grid);
  const shape = <T>(cell: (arc: number) => T): T[][] =>
    Array.from({ length: network.height }, (_, i) =>
      Array.from({ length: network.width }, (__, j) => cell(i * network.width + j)),
    );
  return {
    marks: shape((arc) => {
      if (hidden[arc] !== 1) return "published";
      return isSmall(grid.values[arc] ?? 0, threshold) ? "primary" : "secondary";
    }),
    bounds: shape((arc) => {
      const count = grid.values[arc] ?? 0;
      return hidden[arc] === 1 ? attackerBounds(network, hidden, arc) : { low: count, high: count };
    }),
  };
}

/**
 * 1 for each cell of the grid, totals included, that may not be published. Row and column order do not matter.
 *
 * @param already - Cells that were left out before and must stay so.
 */
export function hiddenCells(table: Table, grid: Grid, threshold: number, already?: Uint8Array): Uint8Array {
  const sorted = inNameOrder(table, grid);
  const hidden = Uint8Array.from(sorted.grid.values, (count, i) =>
    isSmall(count, threshold) || already?.[sorted.place[i] ?? 0] === 1 ? 1 : 0,
  );
  const fixed = hidden.slice();
  const search = { network: toNetwork(sorted.grid), hidden, price: prices(sorted.grid), threshold };
  addSecondary(search);
  dropNeedless(search, fixed);
  const answer = new Uint8Array(hidden.length);
  sorted.place.forEach((arc, i) => {
    answer[arc] = hidden[i] ?? 0;
  });
  return answer;
}

/** The grid with rows and columns sorted by name, and where each of its cells is in the original. */
function inNameOrder(table: Table, grid: Grid) {
  const rows = [...sortedPlaces(table.rows), grid.rows];
  const columns = [...sortedPlaces(table.columns), grid.columns];
  const place = rows.flatMap((row) => columns.map((column) => row * (grid.columns + 1) + column));
  const values = Float64Array.from(place, (arc) => grid.values[arc] ?? 0);
  return { grid: { ...grid, values }, place };
}

function sortedPlaces(names: readonly string[]): number[] {
  const before = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return Array.from(names.keys()).sort((x, y) => before(names[x] ?? "", names[y] ?? ""));
}

/** The options with their defaults. */
export function checkOptions({ threshold = 10, round = 5 }: DisclosureOptions): Required<DisclosureOptions> {
  const problems: Problem[] = Object.entries({ threshold, round }).flatMap(([path, value]) =>
    Number.isSafeInteger(value) && value >= 1
      ? []
      : [
          {
            code: "out-of-range",
            path,
            message: `The ${path} is not a whole number of 1 or more.`,
            hint: "Leave it out for the usual practice: threshold 10, rounding to 5.",
          },
        ],
  );
  if (problems.length > 0) throw new InputError(problems);
  return { threshold, round };
}
