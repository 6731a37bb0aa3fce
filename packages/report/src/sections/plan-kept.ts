import { type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { counted, longDay } from "../words/index.js";

/** What was done otherwise than planned, or that no plan was kept. */
export function planKept({ input: { plan } }: View): Child {
  if (plan === undefined) return null;
  if (plan === null)
    return html`<p id="plan">No plan was written before the data. What is looked for after seeing the data finds too much.</p>`;
  const { title, writtenFor, period } = plan.plan;
  const changed = plan.unchanged ? "" : " The plan itself was changed after it was written.";
  return html`<p id="plan">“${title}” was planned as of ${longDay(writtenFor)}, for ${longDay(period.from)} to ${longDay(period.to)}. What was done departs from it in ${counted(plan.departures.length, "place")}.${changed} Departures are no faults; unsaid ones are.</p>${
    plan.departures.length > 0 &&
    table({
      caption: "Done otherwise than planned",
      columns: [{ head: "Where" }, { head: "Planned" }, { head: "Done" }],
      rows: plan.departures.map(({ path, planned, done, kind }) => [
        path,
        kind === "added" ? "–" : planned,
        kind === "left out" ? "left out" : done,
      ]),
    })
  }`;
}
