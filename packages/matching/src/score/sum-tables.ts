import { firstOfEach, type Grid, joinNumbers, type Numbers, shareOf } from "@waymark/core";
import { keptTables } from "./kept.js";

/** A factor's grid, with its share of the 10 000 points. */
export interface Term {
  readonly grid: Grid;
  readonly of: number;
}

/** What some factors give a client together, by the class of a mentor; and the most of it. */
export interface SumTable {
  readonly sums: Uint16Array;
  readonly most: number;
}

/** The points of a client as a sum of few numbers: from each table one, by the class of a mentor in it. */
export interface Sums {
  /** Of each table the class of every mentor. */
  readonly classes: readonly Int32Array[];
  /** The mentors of each class of the first table: from one place of `columns` up to the next. */
  readonly first: Members;
  readonly tables: readonly Uint16Array[];
  /** The most that each table and those after it add; with a 0 at the end. */
  readonly most: readonly number[];
}

/** Mentors by their class. */
export interface Members {
  readonly columns: Int32Array;
  readonly start: Int32Array;
}

/** Factors whose grids share a table: mentors of one class agree in all of them. */
interface Group {
  readonly grids: readonly Grid[];
  readonly rows: Numbers;
  readonly columns: Numbers;
  /** Of each grid the profile of each class. */
  readonly profiles: readonly Int32Array[];
}

/** Mentors fall into so many classes at most where several factors share a table. */
const mostClasses = 1_024;
/** The most cells of the tables of one group that are kept. */
const mostCells = 2 ** 22;

/**
 * Puts factors together, so that a client's points with a mentor are a sum of few numbers in the place of one for each
 * factor: first those that count for all clients, then the others.
 *
 * @param termsOf the factors that count for a row; rows that are scored alike give the same list
 */
export function sumTables(
  rows: number,
  columns: number,
  termsOf: (row: number) => readonly Term[],
): (row: number) => Sums {
  const groups = groupsOf(rows, columns, termsOf);
  const ofPlan = new Map<readonly Term[], (row: number) => Sums>();
  const like = new Map<string, (row: number) => Sums>();
  const places = new Map(groups.flatMap(({ grids }) => grids).map((grid, at) => [grid, at]));
  return (row) => {
    const terms = termsOf(row);
    let sums = ofPlan.get(terms);
    if (sums === undefined) {
      const key = terms.map(({ grid, of }) => `${places.get(grid)}:${of}`).join(" ");
      sums = like.get(key) ?? planSums(groups, terms, columns);
      like.set(key, sums);
      ofPlan.set(terms, sums);
    }
    return sums(row);
  };
}

function groupsOf(rows: number, columns: number, termsOf: (row: number) => readonly Term[]): Group[] {
  const uses = new Map<Grid, number>();
  for (let row = 0; row < rows; row++)
    for (const { grid } of termsOf(row)) uses.set(grid, (uses.get(grid) ?? 0) + 1);
  const groups: { grids: Grid[]; columns: Numbers; isCommon: boolean }[] = [];
  for (const [grid, times] of [...uses].sort(([, a], [, b]) => b - a)) {
    const isCommon = times * 2 > rows;
    const fits = groups.flatMap((group) => {
      const together = joinNumbers(columns, [group.columns, grid.columns]);
      return group.isCommon === isCommon && together.count <= mostClasses ? [{ group, together }] : [];
    })[0];
    if (fits) {
      fits.group.grids.push(grid);
      fits.group.columns = fits.together;
    } else groups.push({ grids: [grid], columns: grid.columns, isCommon });
  }
  return groups.map(({ grids, columns: classes }) => {
    const first = firstOfEach(classes);
    return {
      ...{ grids, columns: classes },
      rows: joinNumbers(
        rows,
        grids.map((grid) => grid.rows),
      ),
      profiles: grids.map((grid) => first.map((column) => grid.columns.of[column]!)),
    };
  });
}

/** The sums of clients who are scored alike. */
function planSums(groups: readonly Group[], terms: readonly Term[], columns: number): (row: number) => Sums {
  const shares = new Map(terms.map(({ grid, of }) => [grid, of]));
  const used = groups
    .map((group) => ({
      group,
      of: group.grids.reduce((sum, grid) => sum + (shares.get(grid) ?? 0), 0),
    }))
    .filter(({ group }) => group.grids.some((grid) => shares.has(grid)))
    .sort((a, b) => b.of - a.of);
  const tables = used.map(({ group }) => tableOf(group, shares));
  const classes = used.map(({ group }) => group.columns.of);
  const first = membersOf(
    used[0]?.group.columns ?? { of: new Int32Array(columns), count: Math.min(1, columns) },
  );
  return (row) => {
    const own = tables.map((table) => table(row));
    const most = [...own, { most: 0 }].map((table) => table.most);
    for (let at = own.length - 1; at >= 0; at--) most[at]! += most[at + 1]!;
    return { classes, first, tables: own.map(({ sums }) => sums), most };
  };
}

function membersOf({ of, count }: Numbers): Members {
  const start = new Int32Array(count + 1);
  for (const number of of) start[number + 1]! += 1;
  for (let number = 0; number < count; number++) start[number + 1]! += start[number]!;
  const next = start.slice();
  const columns = new Int32Array(of.length);
  for (let column = 0; column < of.length; column++) columns[next[of[column]!]!++] = column;
  return { columns, start };
}

function tableOf(
  { grids, rows, columns, profiles }: Group,
  shares: ReadonlyMap<Grid, number>,
): (row: number) => SumTable {
  const first = firstOfEach(rows);
  const ofClass = keptTables(columns.count, mostCells, (number): SumTable => {
    const sums = new Uint16Array(columns.count);
    grids.forEach((grid, i) => {
      const of = shares.get(grid);
      if (of === undefined) return;
      const points = grid.rowOf(grid.rows.of[first[number]!]!).points.map((one) => shareOf(of, one));
      const profile = profiles[i]!;
      for (let at = 0; at < sums.length; at++) sums[at]! += points[profile[at]!]!;
    });
    let most = 0;
    for (const sum of sums) if (sum > most) most = sum;
    return { sums, most };
  });
  return (row) => ofClass(rows.of[row]!);
}
