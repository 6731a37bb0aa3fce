import { isList, lengthProblems, problem, throwAll, tooFew, undefinedStatistic } from "../problems.js";
import { tauOfTable } from "./tau-of-table.js";

/** Two facts of the same people, in the same order. */
export interface TwoFacts {
  /** What is known. */
  readonly known: readonly (string | number)[];
  /** What is guessed. */
  readonly guessed: readonly (string | number)[];
}

/**
 * By how much knowing one fact lowers the chance of a wrong guess at another: 0 where it does not help, 1 where it
 * gives it away. Not symmetric.
 *
 * Goodman, L. A. & Kruskal, W. H. (1954). JASA, 49(268), 732–764, their tau_b: a guess is made as often as the answer is seen.
 * In few people tau is above 0 by chance; hold it against what shuffled answers give.
 *
 * @throws InputError `empty`, `length-mismatch`, `wrong-type`, or `undefined-statistic` where everybody has the same
 *   answer, so that no guess is wrong.
 * @example
 * ```ts
 * goodmanKruskalTau({ known: ["x", "x", "y", "y"], guessed: ["a", "a", "b", "b"] }); // => 1
 * goodmanKruskalTau({ known: ["x", "y", "x", "y"], guessed: ["a", "a", "b", "b"] }); // => 0
 * ```
 */
export function goodmanKruskalTau({ known, guessed }: TwoFacts): number {
  throwAll(
    Object.entries({ known, guessed }).flatMap(([path, list]) => {
      if (!isList(list)) return [problem("wrong-type", path, "This is not a list.", "Give an array.")];
      return list.length === 0 ? [tooFew(path, 0, 1)] : [];
    }),
  );
  throwAll(
    lengthProblems({ path: "known", length: known.length }, { path: "guessed", length: guessed.length }),
  );
  const [facts, answers] = [places(known), places(guessed)];
  const cells = new Int32Array(facts.size * answers.size);
  guessed.forEach((answer, i) => {
    const cell = (facts.get(known[i] ?? "") ?? 0) * answers.size + (answers.get(answer) ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  });
  const tau = tauOfTable(cells, facts.size, answers.size);
  if (tau === null)
    throw undefinedStatistic("guessed", "Everybody has the same answer, so no guess is wrong.", "Say so.");
  return tau;
}

/** A place for each different value, in order, so that the order of people does not matter to the last digit. */
function places(values: readonly (string | number)[]): Map<string | number, number> {
  const before = (x: string | number, y: string | number) => (x < y ? -1 : x > y ? 1 : 0);
  return new Map([...new Set(values)].sort(before).map((value, i) => [value, i]));
}
