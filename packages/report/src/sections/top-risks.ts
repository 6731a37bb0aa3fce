import { type RiskCategory, type RiskItem, riskOf } from "@waymark/risk";
import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { topRiskRows, topRiskTable } from "../tables/top-risks.js";
import type { View } from "../view.js";
import { score } from "../words/index.js";
import { sourceNote } from "./parts.js";

const most = 8;

/** The highest risks of a category after controls, with the controls in place and those missing. */
export function topRisks(category: RiskCategory, { input: { risk, model } }: View): Child {
  const top = topRiskRows(risk, category, most);
  if (top.length === 0) return null;
  const bandOf = (item: RiskItem) =>
    riskOf(model).bands.find(({ id }) => id === item.band)?.title ?? item.band;
  return drawTable(topRiskTable, top, {
    caption: `Highest ${category} risks after controls`,
    cells: {
      risk: ({ item }) => html`<b>${item.title}</b><br>${item.says.join(" ")} ${sourceNote(item.source)}`,
      residual: ({ item }) => after(item),
      band: ({ item }) => html`${bandOf(item)}${!item.settled && html` <span class="muted">(open)</span>`}`,
    },
  });
}

function after({ residual: { points, low, high } }: RiskItem): Child {
  return low < high
    ? html`${score(points)}<br><span class="muted">${score(low)}–${score(high)}</span>`
    : score(points);
}
