import type { Model } from "@waymark/core";
import { type ProgrammeRisk, type RiskItem, riskOf } from "@waymark/risk";
import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { programmeRiskTable as described, heldRiskTable } from "../tables/programme-risks.js";
import type { View } from "../view.js";
import { sourceNote } from "./parts.js";

/** The risks that are counted over all relationships, with small counts hidden. */
export function programmeRiskTable({ risk: { programme, held: items }, model }: View): Child {
  const all = programme.filter(
    ({ bands, median }) => median !== null || Object.values(bands).some((count) => count !== null),
  );
  if (all.length === 0 && items.length === 0) return null;
  const titles = riskOf(model).categories.flatMap(({ overProgramme, title }) =>
    overProgramme ? [title] : [],
  );
  return html`<h3 id="programme-risks">${titles.join("; ")}</h3>${held(items, model)}${all.length > 0 && counts(all, model)}`;
}

/** What only the programme can answer for: whether what had to be done was done. */
function held(items: readonly RiskItem[], model: Model): Child {
  if (items.length === 0) return null;
  return html`<p>These are held by the programme. They rest on whether required actions were done, and on nothing about a person.</p>${drawTable(
    heldRiskTable(riskOf(model).bands),
    items,
    { cells: { why: ({ says, source }) => html`${says.join(" ")} ${sourceNote(source)}` } },
  )}`;
}

function counts(all: readonly ProgrammeRisk[], model: Model): Child {
  return html`<p>How many relationships stand in each band. A row with a small count, or with nearly all in one band, is hidden, so that no relationship can be told from the table; the middle level is rounded up. Two such tables, of different days or of a part and the whole, can be subtracted, and no rule on one table can prevent it.</p>${drawTable(
    described(model),
    all,
  )}`;
}
