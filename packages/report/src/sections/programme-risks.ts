import type { Model } from "@waymark/core";
import { type ProgrammeRisk, type RiskItem, riskOf } from "@waymark/risk";
import { type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, score } from "../words/index.js";
import { sourceNote } from "./parts.js";

/** The project's and the organisations' own risks over all engagements, with small counts hidden. */
export function programmeRiskTable({ input: { oversight, model } }: View): Child {
  const all =
    oversight?.programme.filter(
      ({ bands, median }) => median !== null || Object.values(bands).some((count) => count !== null),
    ) ?? [];
  if (all.length === 0 && !oversight?.held.length) return null;
  return html`<h3 id="programme-risks">The project and the organisations</h3>${held(oversight?.held ?? [], model)}${all.length > 0 && counts(all, model)}`;
}

/** What only the programme can answer for: whether what had to be done was done. */
function held(items: readonly RiskItem[], model: Model): Child {
  if (items.length === 0) return null;
  return html`<p>These are held by the programme. They rest on whether required actions were done, and on nothing about a person.</p>${table(
    {
      caption: "Risks held by the programme",
      columns: ["Risk", "Level", "Why", "Owner"].map((head) => ({ head })),
      rows: items.map(({ title, band, says, owner, source }) => [
        title,
        riskOf(model).bands.find(({ id }) => id === band)?.title ?? band,
        html`${says.join(" ")} ${sourceNote(source)}`,
        owner,
      ]),
    },
  )}`;
}

function counts(all: readonly ProgrammeRisk[], model: Model): Child {
  return html`<p>How many engagements stand in each band. A row with a small count, or with nearly all in one band, is hidden, so that no engagement can be told from the table; medians are rounded up. Two such tables, of different days or of a part and the whole, can be subtracted, and no rule on one table can prevent it.</p>${table(
    {
      caption: "Project and organisation risks over all engagements",
      columns: [
        { head: "Risk" },
        { head: "Category" },
        { head: "Owner" },
        ...riskOf(model).bands.map(({ title }) => ({ head: title, kind: "number" as const })),
        { head: "Median, at most", kind: "number" },
      ],
      rows: all.map(({ title, category, owner, bands, median }) => [
        title,
        capital(category),
        owner,
        ...riskOf(model).bands.map(({ id }) => bands[id] ?? "hidden"),
        median === null ? "hidden" : score(median),
      ]),
    },
  )}`;
}
