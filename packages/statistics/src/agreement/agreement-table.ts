import { isList, lengthProblems, problem, throwAll, tooFew } from "../problems.js";

/** A category's name or number. */
export type Category = string | number | boolean;

/** How often each pair of categories was given by two raters. */
export interface AgreementTable {
  /** counts[i][j]: people in category i by the first rater and in category j by the second. */
  readonly counts: readonly (readonly number[])[];
  /** People in each category by the first rater. */
  readonly rows: readonly number[];
  /** People in each category by the second rater. */
  readonly columns: readonly number[];
  /** People rated. */
  readonly n: number;
}

/**
 * Counts two raters' judgements of the same people into a square table.
 *
 * @throws InputError `empty`, `length-mismatch`, `unknown-category`, `duplicate` or `wrong-type`.
 * @example
 * ```ts
 * agreementTable({ a: [1, 2], b: [1, 1], categories: [1, 2] }).counts; // => [[1, 0], [1, 0]]
 * ```
 */
export function agreementTable(input: {
  readonly a: readonly Category[];
  readonly b: readonly Category[];
  readonly categories: readonly Category[];
}): AgreementTable {
  const { a, b, categories } = input;
  throwAll(
    (["a", "b", "categories"] as const)
      .filter((name) => !isList(input[name]))
      .map((name) => problem("wrong-type", name, "This is not a list.", "Give an array.")),
  );
  const place = new Map(categories.map((category, i) => [category, i]));
  throwAll([
    ...(a.length === 0 ? [tooFew("a", 0, 1)] : []),
    ...lengthProblems({ path: "a", length: a.length }, { path: "b", length: b.length }),
    ...(place.size === categories.length
      ? []
      : [problem("duplicate", "categories", "A category is named twice.", "Name each once.")]),
    ...unknownCategories("a", a, place),
    ...unknownCategories("b", b, place),
  ]);
  const counts = categories.map(() => categories.map(() => 0));
  a.forEach((category, person) => {
    const row = counts[place.get(category) ?? -1];
    const column = place.get(b[person] ?? "");
    if (row !== undefined && column !== undefined) row[column] = (row[column] ?? 0) + 1;
  });
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = categories.map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  return { counts, rows, columns, n: a.length };
}

function unknownCategories(path: string, given: readonly Category[], place: ReadonlyMap<Category, number>) {
  return Array.from(given).flatMap((category, i) =>
    place.has(category)
      ? []
      : [
          problem(
            "unknown-category",
            `${path}[${i}]`,
            "This is not one of the categories, or is missing.",
            "Add it to categories, or leave out people not judged by either rater and report how many.",
          ),
        ],
  );
}
