import { type Change, changeTitles } from "@waymark/metrics";
import { type Estimate, forestPlot } from "../charts/forest.js";
import { type Child, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, figureRange, figureValue } from "../words/index.js";
import { fold } from "./parts.js";

/** How far clients moved on each factor, against how far apart they were at the start. */
export function effects({ input: { programme } }: View): Child {
  const all = programme.vulnerability.changes;
  if (all.length === 0) return null;
  const voices = [...new Set(all.map(({ voice }) => voice))];
  return [
    html`<h4 id="effects">How much change, by factor</h4><p>The mean distance travelled in standard deviations of the baseline, with its 95 % interval; a line that crosses the middle may be chance. Before and after only: there is no comparison group, and what would have happened anyway is in it. Each rater stands apart; factors on which fewer than three were assessed again, or all began alike, have no line, and are in the table.</p>`,
    voices.map((voice, i) => {
      const changes = all.filter((one) => one.voice === voice);
      const own = changes.flatMap(estimate);
      const chart = forestPlot(
        voice,
        `Change by factor, rated by the ${voice}`,
        "standard deviations at baseline",
        own,
      );
      const body = html`${own.length > 0 && html`<figure><div class="plot" role="group" tabindex="0" aria-label="${`Chart: change rated by the ${voice}`}">${chart}</div></figure>`}${effectTable(voice, changes)}`;
      return fold(`Rated by the ${voice}: ${own.length} factors`, body, i === 0);
    }),
  ];
}

function estimate({ title, standardised: { value, interval, n } }: Change): Estimate[] {
  if (value === null || interval === null) return [];
  return [{ group: title, value, low: interval[0], high: interval[1], n }];
}

function effectTable(voice: string, rows: readonly Change[]): Child {
  return table({
    caption: `Change by factor, ${voice}`,
    quiet: true,
    columns: [
      { head: "Factor" },
      { head: capital(changeTitles.standardised), kind: "number" },
      { head: "95 % interval" },
      { head: `${capital(changeTitles.meanDistance)}, of 100`, kind: "number" },
      { head: "95 % interval" },
      { head: "From", kind: "number" },
      { head: "Missing", kind: "number" },
      { head: "Why none" },
    ],
    rows: rows.map(({ title, standardised, meanDistance }) => [
      capital(title),
      figureValue({ ...standardised, unit: "" }),
      figureRange({ ...standardised, unit: "" }),
      figureValue(meanDistance),
      figureRange(meanDistance),
      standardised.n,
      standardised.missing,
      standardised.why,
    ]),
  });
}
