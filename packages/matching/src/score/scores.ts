import { type Grid, type GridCell, type GridFunction, shareOf } from "@waymark/core";
import type { ScoringPlan } from "./plan.js";
import { type Sums, sumTables, type Term } from "./sum-tables.js";

/** A score, or one end of the interval that it lies in. */
export type Measure = "points" | "low" | "high";

/** The points of clients with mentors, worked out when they are asked for. */
export interface Scores {
  /** The points of one pair, with their interval. */
  at(row: number, column: number): GridCell;
  /** Puts a client's scores with every mentor into an array of noughts, from a place on. */
  fill(row: number, measure: Measure, into: Int32Array, from: number): void;
  /** A client's points as sums of few numbers, but for the columns in `apartOf`. */
  sumsOf(row: number): Sums;
  /** Columns that share an id with the client, so that their points are their own. */
  apartOf(row: number): readonly number[];
}

/**
 * Prepares the points of clients with mentors.
 *
 * @param plans how the mentors of each client are scored; clients may share a plan
 * @param columns how many mentors there are
 */
export function scoresOf(
  plans: readonly ScoringPlan[],
  columns: number,
  gridOf: (scale: GridFunction) => Grid,
): Scores {
  const made = new Map<ScoringPlan, readonly Term[]>();
  const termsOf = (row: number) => {
    const plan = plans[row]!;
    const terms = made.get(plan) ?? plan.factors.map(({ scale, of }) => ({ grid: gridOf(scale), of }));
    made.set(plan, terms);
    return terms;
  };
  const at = (row: number, column: number) => {
    const sum = { points: 0, low: 0, high: 0 };
    for (const { grid, of } of termsOf(row)) {
      const { points, low, high } = grid.at(row, column);
      sum.points += shareOf(of, points);
      sum.low += shareOf(of, low);
      sum.high += shareOf(of, high);
    }
    return sum;
  };
  const apartOf = (row: number) => {
    const apart = termsOf(row).flatMap(({ grid }) => grid.apartOf(row));
    return apart.length === 0 ? [] : [...new Set(apart.map(({ column }) => column))];
  };
  let sums: ((row: number) => Sums) | undefined;
  return {
    ...{ at, apartOf },
    fill(row, measure, into, from) {
      for (const { grid, of } of termsOf(row)) {
        const shares = grid.rowOf(grid.rows.of[row]!)[measure].map((points) => shareOf(of, points));
        const profile = grid.columns.of;
        for (let column = 0; column < columns; column++) into[from + column]! += shares[profile[column]!]!;
      }
      for (const column of apartOf(row)) into[from + column] = at(row, column)[measure];
    },
    sumsOf(row) {
      sums ??= sumTables(plans.length, columns, termsOf);
      return sums(row);
    },
  };
}
