import type { Change } from "@waymark/metrics";
import groupBy from "lodash/groupBy.js";
import { type Estimate, forestPlot } from "../charts/forest.js";
import { drawTable } from "../html/draw.js";
import { type Child, html } from "../html/index.js";
import { changeTable } from "../tables/changes.js";
import { pick } from "../tables/table.js";
import type { View } from "../view.js";
import { fold } from "./parts.js";

const shown = pick(
  changeTable,
  ...["title", "standardised", "standardised_range", "mean_distance", "mean_range"],
  ...["standardised_n", "standardised_missing", "standardised_why"],
);

/** How far clients moved on each factor, against how far apart they were at the start. */
export function effects({ metrics: { programme } }: View): Child {
  const all = programme.vulnerability.changes;
  if (all.length === 0) return null;
  const byRater = Object.entries(groupBy(all, ({ rater }) => rater));
  return [
    html`<h4 id="effects">How much change, by factor</h4><p>The mean distance travelled in standard deviations of the baseline, with its 95% confidence interval. Where the line crosses the middle, the change may be chance. There is no comparison group: what would have happened anyway is in it. A factor on which fewer than three clients were assessed again, or all began alike, has no line and is in the table.</p>`,
    byRater.map(([rater, changes]) => {
      const ratedBy = changes[0]?.ratedBy ?? rater;
      const own = changes.flatMap(estimate);
      const title = `Change by factor, rated by ${ratedBy}`;
      const chart = forestPlot(rater, title, "standard deviations at baseline", own);
      const figure =
        own.length > 0 &&
        html`<figure><div class="plot" role="group" tabindex="0" aria-label="${`Chart: ${title}`}">${chart}</div></figure>`;
      const table = drawTable(shown, changes, { caption: title, quiet: true, figures: true });
      return fold(`Rated by ${ratedBy}: ${own.length} factors`, html`${figure}${table}`);
    }),
  ];
}

/** On an indicator that should fall the line runs to the right where there is less of it, so that its name says so. */
function estimate({ title, direction, standardised: { value, interval, n } }: Change): Estimate[] {
  if (value === null || interval === null) return [];
  const group = direction === "down" ? `Less: ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  return [{ group, value, low: interval[0], high: interval[1], n }];
}
