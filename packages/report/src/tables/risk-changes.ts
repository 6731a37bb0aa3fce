import type { CategoryChange, Mover } from "@waymark/risk";
import { signedScore } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

const mover = columnsOf<Mover>();

/** The risks that changed most since an earlier run. */
export const moverTable: Table<Mover> = {
  title: "Largest changes",
  empty: "No risk changed.",
  columns: [
    mover.text("engagement", "Relationship", ({ engagement }) => engagement),
    mover.date("since", "Since", ({ since }) => since),
    mover.points("from", "Before", ({ from }) => from),
    mover.points("to", "Now", ({ to }) => to),
    mover.number("change", "Change", ({ change }) => signedScore(change)),
    mover.text("most_by", "Most by", ({ mostBy }) => mostBy),
    mover.text("risk", "Risk", ({ title }) => title),
  ],
};

const category = columnsOf<CategoryChange>();

/** How the categories of one relationship changed; `titleOf` gives the title of a risk. */
export function categoryChangeTable(titleOf: (risk: string) => string): Table<CategoryChange> {
  return {
    title: "How the categories changed",
    empty: "No category changed.",
    columns: [
      category.text("category", "Category", ({ category: id }) => id),
      category.points("direct_from", "By itself before", ({ direct }) => direct[0]),
      category.points("direct_to", "By itself now", ({ direct }) => direct[1]),
      category.points("propagated_from", "With knock-on effects before", ({ from }) => from),
      category.points("propagated_to", "With knock-on effects now", ({ to }) => to),
      category.number("change", "Change", ({ change }) => signedScore(change)),
      category.text("path", "Highest now, and how it got there", ({ path }) =>
        path[1].map(titleOf).join(" → "),
      ),
    ],
  };
}
