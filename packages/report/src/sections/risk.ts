import { capital } from "@waymark/core";
import { type Category, type RiskAssessment, type RiskSteps, riskOf } from "@waymark/risk";
import { heatKey, heatMap } from "../charts/heat-map.js";
import { drawTable } from "../html/draw.js";
import { anchor, type Child, type Html, html } from "../html/index.js";
import { assessmentTable } from "../tables/assessments.js";
import { heatRows, stepTable } from "../tables/heat-map.js";
import type { View } from "../view.js";
import { counted } from "../words/index.js";
import { advice, adviceTag, hasPart } from "./advice.js";
import { dutiesDue } from "./duties.js";
import { fold, linkTo, section, sourceNote } from "./parts.js";
import { programmeRiskTable } from "./programme-risks.js";
import { registerTable } from "./register.js";

/** Required actions first, then what needs attention, then the categories, then the register. Nobody is ranked. */
export function risk(view: View): Html {
  return section(
    "risk",
    "Risk",
    riskLead,
    relationships(view),
    programmeRiskTable(view),
    categories(view),
    registerTable(view),
  );
}

/** What the part on risks is, and what it is not. */
export const riskLead = html`<p>Each risk is rated for each relationship by likelihood and impact, before and after the controls that are in place. A risk is a risk to somebody. Nothing here reads who a person is, says what a person will do, or adds a person up; people decide. The figures are in the risk register beside this report.</p>`;

/** Required actions, and what needs attention, of each relationship; then all of them. */
export function relationships(view: View): Child {
  const { needed: urgent, settled } = view.attention;
  return [
    dutiesDue(view),
    html`<h3 id="attention">${urgent.length === 0 ? "No relationship needs attention" : `${capital(counted(urgent.length, "relationship"))} ${urgent.length === 1 ? "needs" : "need"} attention`}</h3>`,
    urgent.map((one) => advice(one, view)),
    settled.length > 0 &&
      html`<h3 id="settled">${capital(counted(settled.length, "relationship"))} on which somebody has decided</h3><p>The advice is to pause or to stop, or an action was required. What was to be done is on record.</p>${settled.map((one) => advice(one, view))}`,
    view.risk.assessments.length > 0 && overview(view),
  ];
}

/** A heat map of each category, over all relationships. */
export function categories(view: View): Child {
  return [
    html`<h3 id="heat">The categories of risk</h3><p>Each cell counts the risks rated so, over all relationships, as far as the count may be told. The shade is the band of the cell.</p>${heatKey(riskOf(view.model).bands)}${stepsKey(riskOf(view.model).steps)}`,
    riskOf(view.model).categories.map((one) => categoryPart(one, view)),
  ];
}

/** What the steps of likelihood and of impact mean, in the scheme's words. */
function stepsKey(steps: RiskSteps): Html {
  const axes = ["likelihood", "impact"] as const;
  return fold(
    "What the steps of likelihood and of impact mean",
    html`${axes.map((axis) => drawTable(stepTable(axis), steps[axis]))}<p>${sourceNote(steps.source)}</p>`,
  );
}

function categoryPart({ id: category, title }: Category, { model, risk: { heatMaps } }: View): Html {
  const cells = heatMaps.find((one) => one.category === category);
  const map = (which: "before" | "after", says: string): Child =>
    cells &&
    html`<div class="scroll" role="group" tabindex="0" aria-label="${`Heat map: ${title}, ${says}`}">${heatMap(`${title}, ${says}`, heatRows(cells[which], riskOf(model)), riskOf(model).steps)}</div>`;
  const id = anchor("category", category);
  return html`<section class="unit" aria-labelledby="${id}"><h4 id="${id}">${title}</h4><div class="heats">${map("before", "before controls")}${map("after", "after controls")}</div></section>`;
}

function overview(view: View): Html {
  const { categories, bands } = riskOf(view.model);
  return html`<h3 id="engagements">All relationships, by id</h3>${drawTable(
    assessmentTable(categories, bands),
    view.risk.assessments,
    {
      cells: {
        engagement: (one: RiskAssessment) =>
          hasPart(one, view) ? linkTo("engagement", one.engagement) : one.engagement,
        advice: (one) => adviceTag(one.advice.advice, view),
      },
    },
  )}`;
}
