import type { RiskAssessment } from "@waymark/risk";
import { columnsOf, type Table } from "./table.js";

const { text, count } = columnsOf<RiskAssessment>();

interface Named {
  readonly id: string;
  readonly title: string;
}

/** Each relationship with the band of its highest risk in every category, the required actions, and the advice. */
export function assessmentTable(
  categories: readonly Named[],
  bands: readonly Named[],
): Table<RiskAssessment> {
  const titleOf = (band: string | undefined) => bands.find(({ id }) => id === band)?.title ?? band ?? null;
  return {
    title: "The highest band of each category, with knock-on effects, and the advice",
    empty: "No relationship continues.",
    columns: [
      text("engagement", "Relationship", ({ engagement }) => engagement),
      ...categories.map(({ id, title }) => text(id, title, ({ categories: all }) => titleOf(all[id]?.band))),
      count("duties_due", "Actions due", ({ dutiesDue }) => dutiesDue),
      text("advice", "Advice", ({ advice }) => advice.advice),
    ],
  };
}
