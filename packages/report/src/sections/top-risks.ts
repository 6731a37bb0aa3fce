import { type ControlEffect, type RiskCategory, type RiskItem, riskOf } from "@waymark/risk";
import { type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, score } from "../words/index.js";
import { sourceNote } from "./parts.js";

const most = 8;

/** The highest risks of a category after controls, with the controls in place and those missing. */
export function topRisks(category: RiskCategory, { input: { risk, model } }: View): Child {
  const all = risk.flatMap(({ engagement, items }) =>
    items.filter((item) => item.category === category).map((item) => ({ engagement, item })),
  );
  const top = all
    .sort(
      (a, b) =>
        b.item.residual.points - a.item.residual.points ||
        (a.engagement < b.engagement ? -1 : a.engagement > b.engagement ? 1 : 0),
    )
    .slice(0, most);
  if (top.length === 0) return null;
  const bandOf = (item: RiskItem) =>
    riskOf(model).bands.find(({ id }) => id === item.band)?.title ?? item.band;
  return table({
    caption: `Highest ${category} risks after controls`,
    columns: [
      { head: "Engagement" },
      { head: "Risk" },
      { head: "Before", kind: "number" },
      { head: "After", kind: "number" },
      { head: "Band" },
      { head: "In place" },
      { head: "Not in place" },
    ],
    rows: top.map(({ engagement, item }) => [
      engagement,
      html`<b>${item.title}</b><br>${item.says.join(" ")} ${sourceNote(item.source)}`,
      score(item.inherent.points),
      after(item),
      html`${bandOf(item)}${!item.settled && html` <span class="muted">(open)</span>`}`,
      controls(item.controls, true),
      controls(item.controls, false),
    ]),
  });
}

function after({ residual: { points, low, high } }: RiskItem): Child {
  return low < high
    ? html`${score(points)}<br><span class="muted">${score(low)}–${score(high)}</span>`
    : score(points);
}

function controls(all: readonly ControlEffect[], inPlace: boolean): string {
  const kept = all.filter(({ state }) => (state === "in place") === inPlace);
  if (kept.length === 0) return "none";
  return kept
    .map(({ title, state }) => capital(title) + (inPlace || state === "missing" ? "" : ` (${state})`))
    .join("; ");
}
