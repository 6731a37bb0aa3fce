import { type RiskAssessment, type RiskCategory, riskOf } from "@waymark/risk";
import { heatKey, heatMap } from "../charts/heat-map.js";
import { drawTable } from "../html/draw.js";
import { anchor, type Html, html } from "../html/index.js";
import { assessmentTable } from "../tables/assessments.js";
import type { View } from "../view.js";
import { capital, counted, score } from "../words/index.js";
import { advice, adviceTag, isSettled, needsAttention } from "./advice.js";
import { dutiesDue } from "./duties.js";
import { linkTo, section } from "./parts.js";
import { programmeRiskTable } from "./programme-risks.js";
import { registerTable } from "./register.js";
import { topRisks } from "./top-risks.js";

/** Duties first, then what needs attention, then the categories, then the register. */
export function risk(view: View): Html {
  const { risk: assessments } = view.input;
  const urgent = assessments.filter((one) => needsAttention(one, view));
  const settled = assessments.filter((one) => isSettled(one, view));
  return section(
    "risk",
    "Risk",
    html`<p>Each risk of the catalogue is rated for each engagement as likelihood × impact, before and after the controls that are in place. Nothing here reads who a person is, and there is no total for a person. People decide.</p>`,
    dutiesDue(view),
    html`<h3 id="attention">${urgent.length === 0 ? "No relationship needs attention" : `${capital(counted(urgent.length, "relationship"))} ${urgent.length === 1 ? "needs" : "need"} attention`}</h3>`,
    urgent.map((one) => advice(one, view)),
    settled.length > 0 &&
      html`<h3 id="settled">${capital(counted(settled.length, "engagement"))} on which somebody has decided</h3><p>The advice is to pause or to stop, or a duty was due; what was to be done is on record.</p>${settled.map((one) => advice(one, view))}`,
    assessments.length > 0 && overview(view),
    programmeRiskTable(view),
    html`<h3 id="heat">The categories of risk</h3><p>Each cell counts the risks rated so, over all engagements. The shade is the band of the cell.</p>${heatKey(riskOf(view.input.model).bands)}`,
    riskOf(view.input.model).categories.map(({ id }) => categoryPart(id, view)),
    registerTable(view),
  );
}

function categoryPart(category: RiskCategory, view: View): Html {
  const { model, oversight } = view.input;
  const cells = oversight?.heatMaps.find((one) => one.category === category);
  const map = (which: "before" | "after", says: string) =>
    cells &&
    html`<div class="scroll" role="group" tabindex="0" aria-label="${`Heat map: ${category}, ${says}`}">${heatMap(`${capital(category)} risks ${says}`, cells[which], riskOf(model).bands)}</div>`;
  const id = anchor("category", category);
  return html`<section class="unit" aria-labelledby="${id}"><h4 id="${id}">${capital(category)}</h4><div class="heats">${map("before", "before controls")}${map("after", "after controls")}</div>${topRisks(category, view)}</section>`;
}

function overview(view: View): Html {
  const { risk: assessments, model } = view.input;
  const { categories, bands } = riskOf(model);
  const band = (one: RiskAssessment, category: RiskCategory) => {
    const found = one.categories[category];
    if (!found) return html``;
    const title = bands.find(({ id }) => id === found.band)?.title ?? found.band;
    return html`${title} <span class="muted">${score(found.points)}</span>`;
  };
  const ofCategory = categories.map(({ id }) => [id, (one: RiskAssessment) => band(one, id)] as const);
  return html`<h3 id="engagements">All relationships</h3>${drawTable(
    assessmentTable(categories),
    assessments,
    {
      cells: {
        ...Object.fromEntries(ofCategory),
        engagement: (one) =>
          needsAttention(one, view) || isSettled(one, view)
            ? linkTo("engagement", one.engagement)
            : one.engagement,
        advice: (one) => adviceTag(one.advice.advice, view),
      },
    },
  )}`;
}
