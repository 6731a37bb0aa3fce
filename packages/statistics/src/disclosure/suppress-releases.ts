import { InputError, type Problem } from "../input-error.js";
import { hiddenCells } from "./hidden-cells.js";
import { checkOptions, type DisclosureOptions } from "./options.js";
import { publish } from "./suppress.js";
import { type Grid, type PublishedTable, type Table, toGrid } from "./table.js";

/**
 * Makes the same cumulative table safe over successive releases: what was added between any two of them is protected
 * by the same rule as a table of its own (see {@link suppress}).
 *
 * A small addition is as private as a small count. What was unpublished once stays unpublished, so an earlier release
 * is never given away by a later one. The price: frequent releases hide more and more. Publish when at least the
 * threshold has been added to most cells.
 *
 * From the second release on, an intruder who knows the rule as well as every release may tell additions to cells
 * that were hidden before from additions to cells that are newly hidden. The sum of all of them still reaches the threshold.
 *
 * Pass the true tables of all releases so far, oldest first: earlier answers come out as they were published. A table
 * of new people in each period, not cumulative, needs only {@link suppress}.
 *
 * @returns One published table for each release.
 * @throws InputError as {@link suppress}, its paths beginning with `releases[i]`; `changed-shape` when rows or
 * columns are not those of the first; `not-cumulative` when a count falls.
 * @example
 * ```ts
 * const june = { rows: ["r", "s"], columns: ["a"], cells: [[20], [30]] };
 * const july = { rows: ["r", "s"], columns: ["a"], cells: [[23], [45]] };
 * suppressReleases([june, july]).map((release) => release.cells); // => [[[20], [30]], [[null], [null]]]
 * ```
 */
export function suppressReleases(
  releases: readonly Table[],
  options: DisclosureOptions = {},
): PublishedTable[] {
  const checked = checkOptions(options);
  const answers: PublishedTable[] = [];
  let last: { table: Table; grid: Grid; hidden: Uint8Array } | undefined;
  releases.forEach((table, i) => {
    const grid = gridOf(table, i);
    if (last !== undefined) refuse(stepProblems(i, last.table, table, last.grid, grid));
    const before = last?.grid.values;
    const added = { ...grid, values: grid.values.map((count, arc) => count - (before?.[arc] ?? 0)) };
    const hidden = hiddenCells(added, checked, last?.hidden);
    answers.push(publish(table, grid, hidden, checked.round));
    last = { table, grid, hidden };
  });
  return answers;
}

function gridOf(table: Table, i: number): Grid {
  try {
    return toGrid(table);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((found) => ({ ...found, path: `releases[${i}].${found.path}` })));
  }
}

function stepProblems(i: number, before: Table, after: Table, old: Grid, grid: Grid): Problem[] {
  const path = `releases[${i}]`;
  const names = ({ rows, columns }: Table) => JSON.stringify([rows, columns]);
  if (names(before) !== names(after)) {
    const hint = "Give the same names in the same order; a row with nobody in it holds zeros.";
    return [{ code: "changed-shape", path, message: "Its rows or columns are not those before.", hint }];
  }
  if (grid.values.every((count, arc) => count >= (old.values[arc] ?? 0))) return [];
  const hint = "Use suppress for tables of each period; correct earlier releases before adding to them.";
  return [{ code: "not-cumulative", path, message: "A count is lower than in the release before.", hint }];
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}
