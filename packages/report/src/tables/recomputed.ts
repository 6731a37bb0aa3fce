import type { Recomputed } from "@waymark/risk";
import { scoreRange } from "./cells.js";
import { columnsOf, type Table } from "./table.js";

type Range = Parameters<typeof scoreRange>[0];
type Category = readonly [category: string, range: Range];

const category = columnsOf<Category>();

/** The categories of a score that was computed again. */
export const recomputedCategoryTable: Table<Category> = {
  title: "Categories, computed again",
  empty: "The score has no category.",
  columns: [
    category.text("category", "Category", ([name]) => name),
    category.number("points", "Points", ([, range]) => scoreRange(range)),
  ],
};

const item = columnsOf<Recomputed["items"][number]>();

/** The risks of a score that was computed again. */
export const recomputedRiskTable: Table<Recomputed["items"][number]> = {
  title: "Risks, computed again",
  empty: "The score has no risk.",
  columns: [
    item.text("risk", "Risk", ({ id }) => id),
    item.number("inherent", "Before controls", ({ inherent }) => scoreRange(inherent)),
    item.number("residual", "After controls", ({ residual }) => scoreRange(residual)),
    item.text("band", "Band", ({ band }) => band),
  ],
};
