import { type Band, type BowTie, bandOf, type EngagementReview } from "@waymark/risk";
import { columnsOf, type Table } from "./table.js";

type Category = EngagementReview["assessment"]["categories"][string];

/** What a table of categories says of points and ids: bands in words, and the titles of risks. */
export interface RiskWords {
  readonly bands: readonly Band[];
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly titleOf: (risk: string) => string;
}

const { text } = columnsOf<Category>({ readersOnly: true });

/** The categories of one relationship: its highest risk in each as a band, and how it got there. */
export function categoryTable({ bands, categories, titleOf }: RiskWords): Table<Category> {
  const titleAt = (points: number) => bandOf(bands, points).title;
  return {
    title: "The highest risk of each category",
    empty: "No risk is rated.",
    columns: [
      text(
        "category",
        "Category",
        ({ category }) => categories.find(({ id }) => id === category)?.title ?? category,
      ),
      text("inherent", "Before controls", ({ inherent }) => titleAt(inherent)),
      text("residual", "After controls", ({ direct }) => titleAt(direct.points)),
      text("propagated", "With knock-on effects", ({ points }) => titleAt(points)),
      text("possible", "Once all is known", ({ low, high }) => {
        const [from, to] = [titleAt(low), titleAt(high)];
        return from === to ? from : `${from} to ${to}`;
      }),
      text("path", "What stands highest, and how it got there", ({ direct, propagated }) =>
        propagated.added > 0 ? propagated.path.map(titleOf).join(" → ") : titleOf(direct.item),
      ),
    ],
  };
}

/** One part of a bow-tie: what could lead to the event, what stands in its way, what it would mean. */
export interface BowTieRow {
  readonly part: string;
  readonly says: string;
}

/** A bow-tie read from left to right. */
export function bowTieRows(tie: BowTie): BowTieRow[] {
  const barrier = ({ title, state }: BowTie["before"][number]) => `${title} (${state})`;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ["What could lead to it", [tie.cause, ...tie.causes.map(({ title }) => title)]],
    ["What stands in its way", tie.before.map(barrier)],
    ["What could happen", [tie.event]],
    ["What would soften it", tie.after.map(barrier)],
    ["What it would mean", [tie.consequence, ...tie.consequences.map(({ title }) => title)]],
  ];
  return parts.flatMap(([part, all]) =>
    (all.length > 0 ? all : ["None."]).map((says, i) => ({ part: i === 0 ? part : "", says })),
  );
}

const tie = columnsOf<BowTieRow>({ readersOnly: true });

/** A bow-tie as text. */
export const bowTieTable: Table<BowTieRow> = {
  title: "Bow-tie",
  empty: "Nothing is known of this risk.",
  columns: [tie.text("part", "", ({ part }) => part), tie.text("says", "", ({ says }) => says)],
};
