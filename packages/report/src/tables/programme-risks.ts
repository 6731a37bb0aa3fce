import type { Model } from "@waymark/core";
import { bandOf, type CategoryChance, type ProgrammeRisk, type RiskItem, riskOf } from "@waymark/risk";
import { percent, score } from "../words/numbers.js";
import { categoryTitle } from "../words/titles.js";
import { columnsOf, type Table } from "./table.js";

const { text, count } = columnsOf<ProgrammeRisk>();
const onRequest = columnsOf<ProgrammeRisk>({ onRequest: true });

/** Risks that are counted over all relationships: how many stand in each band. */
export function programmeRiskTable(model: Model): Table<ProgrammeRisk> {
  return {
    title: "Risks over all relationships",
    empty: "The scheme has no such risk.",
    columns: [
      text("category", "Category", ({ category }) => categoryTitle(model, category)),
      ...riskOf(model).bands.map(({ id, title }) =>
        count(id, title, ({ bands: counts }) => counts[id] ?? "hidden"),
      ),
      text("median_band", "Half stand at most at", ({ median }) =>
        median === null ? "hidden" : bandOf(riskOf(model).bands, median).title,
      ),
      onRequest.count("median", "Median, at most", ({ median }) =>
        median === null ? "hidden" : score(median),
      ),
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

const chance = columnsOf<CategoryChance>();

/** How far the categories of the programme are connected, if points were chances. */
export function chanceTable(
  categories: readonly { readonly id: string; readonly title: string }[],
): Table<CategoryChance> {
  return {
    title: "How far the risks of the programme are connected, if points were chances",
    empty: "There are too few relationships.",
    columns: [
      chance.text(
        "category",
        "Over the programme",
        ({ category }) => categories.find(({ id }) => id === category)?.title ?? category,
      ),
      chance.count("own", "By itself", ({ own }) => percent(own)),
      chance.count("with", "With the others", ({ lower, upper }) =>
        percent(lower) === percent(upper) ? percent(lower) : `${percent(lower)} to ${percent(upper)}`,
      ),
    ],
  };
}
