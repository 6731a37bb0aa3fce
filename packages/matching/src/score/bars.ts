import { firstOfEach, type Grid, type GridCell, joinNumbers } from "@waymark/core";
import { type Bits, bitsOf, clearBit, setBit } from "./bits.js";
import { keptTables } from "./kept.js";

/** Something that may keep mentors from clients: a grid, and what its cells must be for a mentor to be open. */
export interface Bar {
  readonly grid: Grid;
  passes(cell: GridCell): boolean;
}

/** The columns that are open for a row. Nobody may change them. */
export type OpenColumns = (row: number) => Bits;

/** The most words of one kind of bit set that are kept. */
const mostWords = 2 ** 22;

/** The columns that a bar leaves open, worked out once for rows of one profile. */
export function openUnder(bar: Bar): OpenColumns {
  const ofProfile = bitsByProfile(bar);
  return (row) => corrected(ofProfile(bar.grid.rows.of[row]!), row, [bar]);
}

/** The columns that all of some bars leave open, worked out once for rows that agree in all of them. */
export function openUnderAll(bars: readonly Bar[], rows: number, columns: number): OpenColumns {
  const own = bars.map(bitsByProfile);
  const { of, count } = joinNumbers(
    rows,
    bars.map(({ grid }) => grid.rows),
  );
  const first = firstOfEach({ of, count });
  const ofClass = keptTables((columns + 31) >>> 5, mostWords, (number) => {
    const open = bitsOf(columns, true);
    own.forEach((bits, i) => {
      keepBoth(open, bits(bars[i]!.grid.rows.of[first[number]!]!));
    });
    return open;
  });
  return (row) => corrected(ofClass(of[row]!), row, bars);
}

/** Leaves in a set the columns that another has too. */
export function keepBoth(bits: Bits, other: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at]! &= other[at]!;
}

function bitsByProfile({ grid, passes }: Bar): (profile: number) => Bits {
  const { of, count } = grid.columns;
  return keptTables((of.length + 31) >>> 5, mostWords, (profile) => {
    const { points, low, high } = grid.rowOf(profile);
    const isOpen = new Uint8Array(count);
    for (let at = 0; at < count; at++)
      isOpen[at] = passes({ points: points[at]!, low: low[at]!, high: high[at]! }) ? 1 : 0;
    const bits = bitsOf(of.length, false);
    for (let column = 0; column < of.length; column++)
      bits[column >>> 5]! |= isOpen[of[column]!]! << (column & 31);
    return bits;
  });
}

/** A row's own set, where it shares an id with a column that its profile says nothing of. */
function corrected(bits: Bits, row: number, bars: readonly Bar[]): Bits {
  let own: Bits | undefined;
  for (const { grid } of bars) {
    for (const { column } of grid.apartOf(row)) {
      own ??= Uint32Array.from(bits);
      if (bars.every((bar) => bar.passes(bar.grid.at(row, column)))) setBit(own, column);
      else clearBit(own, column);
    }
  }
  return own ?? bits;
}
