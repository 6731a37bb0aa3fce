import { badInput } from "../input-error.js";

/** In an Int32Array, the cost that forbids a cell. */
export const FORBIDDEN_INT32 = 2147483647;

/** Capacities as whole numbers, cut to rows + 1 (which can never be filled); one each where none are given. */
export function readCapacities(
  capacities: ArrayLike<number> | undefined,
  rows: number,
  columns: number,
): Int32Array {
  const read = new Int32Array(columns).fill(1);
  if (capacities === undefined) return read;
  if (capacities.length !== columns) {
    throw badInput(
      "wrong-length",
      "capacities",
      `There are ${capacities.length} capacities for ${columns} columns.`,
      "Give one capacity for each column.",
    );
  }
  for (let j = 0; j < columns; j++) {
    const capacity = capacities[j]!;
    if (!(capacity >= 0) || (capacity !== Infinity && Math.floor(capacity) !== capacity)) {
      throw badInput(
        "bad-capacity",
        `capacities[${j}]`,
        `The capacity of column ${j} is ${capacity}.`,
        "Give a whole number from 0.",
      );
    }
    read[j] = Math.min(capacity, rows + 1);
  }
  return read;
}

/** Throws unless `value` is a whole number from 0 that an Int32Array can be as long as. */
export function checkCount(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 0 && value < 2 ** 31 - 1) return;
  throw badInput("bad-count", name, `${name} is ${value}.`, "Give a whole number from 0.");
}

/** The error for a cost that is neither a finite number nor Infinity; names its row and column. */
export function badCost(row: number, column: number, value: number): Error {
  return badInput(
    "bad-cost",
    `cost[${row}, ${column}]`,
    `The cost of row ${row}, column ${column} is ${value}.`,
    "Give a finite number, or Infinity to forbid the cell.",
  );
}

/** Int32 costs as doubles, with 2147483647 as Infinity. Float64 costs are returned as they are. */
export function readCosts(cost: Float64Array | Int32Array): Float64Array {
  if (cost instanceof Float64Array) return cost;
  const read = new Float64Array(cost.length);
  for (let cell = 0; cell < cost.length; cell++) {
    const value = cost[cell]!;
    read[cell] = value === FORBIDDEN_INT32 ? Infinity : value;
  }
  return read;
}

/** Throws unless there is a cost for each cell. */
export function checkLength(cost: ArrayLike<number>, expected: number): void {
  if (cost.length === expected) return;
  throw badInput(
    "wrong-length",
    "cost",
    `There are ${cost.length} costs where ${expected} were expected.`,
    "Give rows * columns costs, row by row.",
  );
}
