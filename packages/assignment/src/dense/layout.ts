/**
 * Where the vectors of a small problem lie in one memory: places of doubles, then of 32-bit numbers. Rows are `width`
 * apart, a multiple of four, and filled up with Infinity. The first two doubles are the largest and the least cost; the
 * 32-bit number after them is how many rows the reduction left.
 */
export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly v: number;
  readonly distance: number;
  readonly settled: number;
  readonly from: number;
  readonly cost: number;
  readonly columnOf: number;
  readonly rowOf: number;
  readonly free: number;
  readonly reached: number;
  readonly bytes: number;
}

export function layOut(rows: number, columns: number): Layout {
  const width = (columns + 3) & ~3;
  const v = 4;
  const cost = v + 4 * width;
  const columnOf = 2 * (cost + rows * width);
  const rowOf = columnOf + rows;
  const free = rowOf + columns;
  const reached = free + rows;
  return {
    rows,
    columns,
    width,
    v,
    distance: v + width,
    settled: v + 2 * width,
    from: v + 3 * width,
    cost,
    columnOf,
    rowOf,
    free,
    reached,
    bytes: 4 * (reached + columns),
  };
}
