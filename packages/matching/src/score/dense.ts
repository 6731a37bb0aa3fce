import type { RecordValues } from "@waymark/core";
import type { OpenColumns } from "./bars.js";
import { columnsIn } from "./bits.js";
import type { Measure, Scores } from "./scores.js";

/** All pairs of a pool as numbers. Row-major: `client * mentors.length + mentor`. */
export interface Dense {
  readonly points: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** 1 where nothing stands in the way. */
  readonly eligible: Uint8Array;
}

interface Compared {
  readonly clients: readonly RecordValues[];
  readonly mentors: readonly RecordValues[];
  readonly scores: Scores;
  readonly openTo: OpenColumns;
}

/**
 * Adds the tables of all pairs to what is compared, each made when it is first read.
 *
 * @param like what has the same scores, so that they are not worked out again
 */
export function denseOf<T extends Compared>(compared: T, like?: Dense): T & Dense {
  const made = new Map<keyof Dense, Dense[keyof Dense]>();
  const table = (name: keyof Dense) => {
    const found =
      made.get(name) ??
      (name === "eligible" ? eligibleCells(compared) : (like?.[name] ?? measureAll(compared, name)));
    made.set(name, found);
    return found;
  };
  const names: readonly (keyof Dense)[] = ["points", "low", "high", "eligible"];
  // Not enumerable: what copies a pool does not make them by it.
  for (const name of names)
    Object.defineProperty(compared, name, { get: () => table(name), configurable: true });
  return compared as T & Dense;
}

function measureAll({ clients, mentors, scores }: Compared, measure: Measure): Int32Array {
  const table = new Int32Array(clients.length * mentors.length);
  clients.forEach((_, row) => {
    scores.fill(row, measure, table, row * mentors.length);
  });
  return table;
}

function eligibleCells({ clients, mentors, openTo }: Compared): Uint8Array {
  const cells = new Uint8Array(clients.length * mentors.length);
  clients.forEach((_, row) => {
    for (const column of columnsIn(openTo(row))) cells[row * mentors.length + column] = 1;
  });
  return cells;
}
