import { capital } from "@waymark/core";
import type { Endings, Retention } from "@waymark/metrics";
import { type StepCurve, stepChart } from "../charts/steps.js";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html } from "../html/index.js";
import { endingsTable, retentionTable } from "../tables/steps.js";
import type { View } from "../view.js";
import { counted, figureValue } from "../words/index.js";
import { fold, sourceNote } from "./parts.js";

/** How long relationships last and how they end: those that continue, and each kind of ending. */
export function retention({ metrics: { programme } }: View): Child {
  const { retention: curves, endings } = programme.vulnerability;
  if (!endings && curves.length === 0) return null;
  return [
    html`<h4 id="retention">How long relationships last, and how they end</h4>`,
    endings && cumulative(endings),
    curves.some(({ time }) => time.length > 0) && survival(curves),
  ];
}

const figure = (title: string, chart: Html): Html =>
  html`<figure><div class="plot" role="group" tabindex="0" aria-label="${`Chart: ${title}`}">${chart}</div></figure>`;

function cumulative(found: Endings): Child {
  const { time, stillGoing, endings, n, goingOn, method, source } = found;
  const curves: StepCurve[] = [
    { label: "continuing", time, share: stillGoing, start: 1 },
    ...endings.map(({ title, share }) => ({ label: title, ...{ time, share, start: 0 } })),
  ];
  const title = "How relationships end";
  const chart = stepChart("endings", title, curves, time.at(-1) ?? 0);
  return html`<p>${capital(counted(n, "relationship"))}, of which ${goingOn} continue. A relationship ends in one way only, so each share allows for the others (${method}). ${sourceNote(source)}</p>${figure(title, chart)}${drawTable(endingsTable(found), [...time.keys()])}`;
}

function survival(curves: readonly Retention[]): Child {
  const shown = curves.filter(({ time }) => time.length > 0);
  return fold(
    "Each kind of ending by itself (Kaplan and Meier)",
    shown.map((one) => {
      const { id, title, source, time, share, lower, upper, median } = one;
      const curve: StepCurve = { label: "not yet", time, share, lower, upper, start: 1 };
      return html`<p>${title} ${sourceNote(source)}: median ${figureValue(median)}${median.why && ` (${median.why})`}. Relationships that ended otherwise, or continue, are counted until then; the shaded band is the 95% confidence interval.</p>${figure(title, stepChart(id, title, [curve], time.at(-1) ?? 0))}${drawTable(retentionTable(one), [...time.keys()])}`;
    }),
  );
}
