import { assign } from "@waymark/assignment";
import type { Frame, Prices, Program } from "./program.js";

/** The best that single columns can do for some rows. */
export interface Singles {
  /** The column of each row of the list; -1 for those who wait. */
  readonly column: Int32Array;
  /** What the rows cost, charges included and the price of the budget not. */
  readonly cost: number;
  readonly prices: Prices;
}

/** The most that a whole number of 32 bits can say, which forbids a cell. */
const forbidden = 2_147_483_647;

/**
 * Rows against single columns, exactly: `taken` places are gone already. Where places are charged for, each is a
 * column of its own, the first the cheapest; otherwise a column is one with its capacity.
 */
export function solveSingles(
  program: Program,
  rows: readonly number[],
  taken: Int32Array,
  budgetPrice = 0,
): Singles {
  const { columns, wait, single, places, step, load, budget } = program;
  const units = unitColumns(program, taken);
  const width = units.length + 1;
  let most = 0;
  for (const row of rows) most = Math.max(most, wait[row]!);
  const small = most < forbidden && budgetPrice === 0;
  const cost = small ? new Int32Array(rows.length * width) : new Float64Array(rows.length * width);
  const never = small ? forbidden : Infinity;
  const extra = units.map(
    ({ column, place }) => step * (load[column]! + place) + (budget ? budgetPrice * budget.rate[column]! : 0),
  );
  rows.forEach((row, i) => {
    const at = i * width;
    units.forEach(({ column }, unit) => {
      const value = single[row * columns + column]!;
      cost[at + unit] = value === Infinity || places[column] === 0 ? never : value + extra[unit]!;
    });
    cost[at + units.length] = wait[row]!;
  });
  const capacities = [...units.map(({ room }) => room), rows.length + 1];
  const solved = assign({ rows: rows.length, columns: width, cost, capacities });
  const column = Int32Array.from(solved.rowToColumn, (unit) =>
    unit < units.length ? units[unit]!.column : -1,
  );
  let total = solved.total;
  if (budget && budgetPrice > 0)
    for (const one of column) if (one >= 0) total -= budgetPrice * budget.rate[one]!;
  return {
    column,
    cost: total,
    prices: { column: priceColumns(program, units, solved.columnPrices), budget: budgetPrice },
  };
}

/** One place of a column, or all of them where each costs the same. */
export interface Unit {
  readonly column: number;
  /** Which place of the column it is, counted from the first that was free at the start. */
  readonly place: number;
  readonly room: number;
}

/** The places of the columns that are left beside those taken. */
export function unitColumns({ columns, places, step }: Frame, taken: Int32Array): Unit[] {
  const units: Unit[] = [];
  for (let column = 0; column < columns; column++) {
    const room = Math.max(0, places[column]! - taken[column]!);
    if (step === 0) units.push({ column, place: 0, room });
    else for (let k = 0; k < room; k++) units.push({ column, place: taken[column]! + k, room: 1 });
  }
  return units;
}

/** A column's price is that of its dearest place after charges: then no row would rather have another place of it. */
export function priceColumns(
  { columns, step, load }: Frame,
  units: readonly Unit[],
  unitPrices: Float64Array,
): Float64Array {
  const prices = new Float64Array(columns).fill(-Infinity);
  units.forEach(({ column, place }, unit) => {
    const price = unitPrices[unit]! - step * (load[column]! + place);
    if (price > prices[column]!) prices[column] = price;
  });
  return prices.map((price) => (price === -Infinity ? 0 : Math.min(0, price) + 0));
}
