import { type Match, matchRecords } from "./match.js";
import { type Pool, vetoAt } from "./pool.js";

/** A client and a mentor of a pool in full, with the decision that keeps them apart, if there is one. */
export function matchAt(pool: Pool, row: number, column: number): Match {
  const { model, plans, clients, mentors } = pool;
  return matchRecords(model, plans[row]!, clients[row]!, mentors[column]!, vetoAt(pool, row, column));
}
