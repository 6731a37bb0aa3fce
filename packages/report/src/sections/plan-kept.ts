import { longDay } from "@waymark/core";
import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { departureTable } from "../tables/departures.js";
import type { View } from "../view.js";
import { counted } from "../words/index.js";

/** What was done otherwise than planned, or that no plan was kept. */
export function planKept({ metrics: { plan } }: View): Child {
  if (plan === null)
    return html`<p id="plan">No plan was written before the data. Looking for effects after seeing the data finds too many.</p>`;
  const { title, writtenFor, period } = plan.plan;
  const changed = plan.unchanged ? "" : " The plan itself was changed after it was written.";
  return html`<p id="plan">“${title}” was planned as of ${longDay(writtenFor)}, for ${longDay(period.from)} to ${longDay(period.to)}. What was done departs from it in ${counted(plan.departures.length, "place")}.${changed} Departing from a plan is no fault; not saying so is.</p>${plan.departures.length > 0 && drawTable(departureTable, plan.departures)}`;
}
