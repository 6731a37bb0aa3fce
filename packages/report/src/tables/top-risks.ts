import type { ControlEffect, RiskAssessment, RiskItem } from "@waymark/risk";
import { capital } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

/** One risk of one relationship. */
export interface TopRisk {
  readonly engagement: string;
  readonly item: RiskItem;
}

/** The highest risks of a category after controls, over all relationships. */
export function topRiskRows(
  assessments: readonly RiskAssessment[],
  category: string,
  most: number,
): TopRisk[] {
  return assessments
    .flatMap(({ engagement, items }) =>
      items.filter((item) => item.category === category).map((item) => ({ engagement, item })),
    )
    .sort(
      (a, b) =>
        b.item.residual.points - a.item.residual.points ||
        (a.engagement < b.engagement ? -1 : a.engagement > b.engagement ? 1 : 0),
    )
    .slice(0, most);
}

const { text, points } = columnsOf<TopRisk>();

/** Risks with the controls in place and those missing. */
export const topRiskTable: Table<TopRisk> = {
  title: "Highest risks after controls",
  empty: "There is no such risk.",
  columns: [
    text("engagement", "Relationship", ({ engagement }) => engagement),
    text("risk", "Risk", ({ item }) => item.title),
    points("inherent", "Before", ({ item }) => item.inherent.points),
    points("residual", "After", ({ item }) => item.residual.points),
    text("band", "Band", ({ item }) => item.band),
    text("in_place", "In place", ({ item }) => sayControls(item.controls, true)),
    text("not_in_place", "Not in place", ({ item }) => sayControls(item.controls, false)),
  ],
};

function sayControls(all: readonly ControlEffect[], inPlace: boolean): string {
  const kept = all.filter(({ state }) => (state === "in place") === inPlace);
  if (kept.length === 0) return "none";
  return kept
    .map(({ title, state }) => capital(title) + (inPlace || state === "missing" ? "" : ` (${state})`))
    .join("; ");
}
