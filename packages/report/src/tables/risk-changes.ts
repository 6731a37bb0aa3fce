import { type Band, bandOf, type CategoryChange, type Mover } from "@waymark/risk";
import { signedScore } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

const mover = columnsOf<Mover>();

/**
 * A level before and now, in the words of its bands; within one band, which way it went.
 *
 * @param bands the model’s, the lowest first
 */
export function sayLevels(bands: readonly Band[], from: number, to: number): string {
  const [before, now] = [bandOf(bands, from).title, bandOf(bands, to).title];
  if (before !== now) return `${before} → ${now}`;
  return from === to ? `${now}, as before` : `${now}, ${to > from ? "higher" : "lower"} than before`;
}

/** The risks that changed most since an earlier run. */
export function moverTable(bands: readonly Band[]): Table<Mover> {
  return {
    title: "Largest changes",
    empty: "No risk changed.",
    columns: [
      mover.text("engagement", "Relationship", ({ engagement }) => engagement),
      mover.date("since", "Since", ({ since }) => since),
      mover.text("level", "Level", ({ from, to }) => sayLevels(bands, from, to)),
      mover.points("from", "Before", ({ from }) => from),
      mover.points("to", "Now", ({ to }) => to),
      { ...mover.number("change", "Change", ({ change }) => signedScore(change)), onRequest: true },
      mover.text("most_by", "Most by", ({ mostBy }) => mostBy),
      mover.text("risk", "Risk", ({ title }) => title),
    ],
  };
}

const category = columnsOf<CategoryChange>();

/** How the categories of one relationship changed; `titleOf` gives the title of a risk. */
export function categoryChangeTable(
  bands: readonly Band[],
  titleOf: (risk: string) => string,
): Table<CategoryChange> {
  return {
    title: "How the categories changed",
    empty: "No category changed.",
    columns: [
      category.text("category", "Category", ({ category: id }) => id),
      category.text("direct", "By itself", ({ direct }) => sayLevels(bands, ...direct)),
      category.text("propagated", "With knock-on effects", ({ from, to }) => sayLevels(bands, from, to)),
      category.points("direct_from", "By itself before", ({ direct }) => direct[0]),
      category.points("direct_to", "By itself now", ({ direct }) => direct[1]),
      category.points("propagated_from", "With knock-on effects before", ({ from }) => from),
      category.points("propagated_to", "With knock-on effects now", ({ to }) => to),
      { ...category.number("change", "Change", ({ change }) => signedScore(change)), onRequest: true },
      category.text("path", "Highest now, and how it got there", ({ path }) =>
        path[1].map(titleOf).join(" → "),
      ),
    ],
  };
}
