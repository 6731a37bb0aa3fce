import type { RiskAssessment } from "@waymark/risk";
import { columnsOf, type Table } from "./table.js";

const { text, points, count } = columnsOf<RiskAssessment>();

/** Each relationship with its risk in every category, the required actions that are due, and the advice. */
export function assessmentTable(
  categories: readonly { readonly id: string; readonly title: string }[],
): Table<RiskAssessment> {
  return {
    title: "The highest risk of each category, with knock-on effects, and the advice",
    empty: "No relationship continues.",
    columns: [
      text("engagement", "Relationship", ({ engagement }) => engagement),
      ...categories.map(({ id, title }) => points(id, title, ({ categories: all }) => all[id]?.points ?? 0)),
      count("duties", "Actions due", ({ duties }) => duties.filter(({ state }) => state === "due").length),
      text("advice", "Advice", ({ advice }) => advice.advice),
    ],
  };
}
