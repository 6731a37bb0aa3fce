import type { ProgrammeRisk, RiskItem } from "@waymark/risk";
import { score } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

const { text, count } = columnsOf<ProgrammeRisk>();

/** Risks of the project and the organisations over all relationships: how many stand in each band. */
export function programmeRiskTable(
  bands: readonly { readonly id: string; readonly title: string }[],
): Table<ProgrammeRisk> {
  return {
    title: "Project and organisation risks over all relationships",
    empty: "The scheme has no such risk.",
    columns: [
      text("category", "Category", ({ category }) => category),
      ...bands.map(({ id, title }) => count(id, title, ({ bands: counts }) => counts[id] ?? "hidden")),
      count("median", "Median, at most", ({ median }) => (median === null ? "hidden" : score(median))),
      text("owner", "Owner", ({ owner }) => owner),
      text("risk", "Risk", ({ title }) => title),
    ],
  };
}

const held = columnsOf<RiskItem>();

/** Risks that the programme holds: they rest on whether what had to be done was done. */
export function heldRiskTable(
  bands: readonly { readonly id: string; readonly title: string }[],
): Table<RiskItem> {
  return {
    title: "Risks held by the programme",
    empty: "The programme holds no such risk.",
    columns: [
      held.text("risk", "Risk", ({ title }) => title),
      held.text("level", "Level", ({ band }) => bands.find(({ id }) => id === band)?.title ?? band),
      held.text("why", "Why", ({ says }) => says.join(" ")),
      held.text("owner", "Owner", ({ owner }) => owner),
    ],
  };
}
