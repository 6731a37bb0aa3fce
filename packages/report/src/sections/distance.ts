import type { Change } from "@waymark/metrics";
import { slopeChart } from "../charts/slope.js";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html } from "../html/index.js";
import { changeTable, pick } from "../tables/index.js";
import type { View } from "../view.js";
import { fold, sourceNote } from "./parts.js";

const open = 3;

/** Distance travelled: for each indicator a picture by rater and the table beside it. */
export function distance({ metrics: { programme, journeys } }: View): Child {
  const { changes, instruments } = programme.vulnerability;
  const indicators = [...new Set(changes.map(({ indicator }) => indicator))];
  if (indicators.length === 0) return html`<p>No client has been assessed yet.</p>`;
  const parts = indicators.map((indicator, index) => {
    const rows = changes.filter((change) => change.indicator === indicator);
    const first = rows[0] as Change;
    const earlier = instruments.find(
      ({ name, replacedBy }) => name === first.instrument && replacedBy !== null,
    );
    const title = earlier
      ? `${first.title} (${earlier.title}, ${earlier.version}, no longer asked)`
      : first.title;
    return fold(title, body(first, rows, slopeChart(indicator, first.title, rows, journeys)), index < open);
  });
  return html`<p>Each line goes from the baseline to the latest assessment. Its width, and the numbers at its ends, say how many clients it stands for. A whole line is for the better, a broken one for the worse, a dotted one the same. Clients who were not assessed again are counted as missing. Median distances are in distance-travelled.csv.</p>${parts}`;
}

const directions: ReadonlyMap<string, string> = new Map([
  ["down", "Lower is better"],
  ["up", "Higher is better"],
]);

function body(first: Change, rows: readonly Change[], chart: Html): Html {
  return html`<div class="pair"><figure><figcaption>${directions.get(first.direction) ?? "Neither way is better"} ${sourceNote(first.source)}</figcaption><div class="plot" role="group" tabindex="0" aria-label="${`Chart: ${first.title}`}">${chart}</div></figure>${drawTable(byRater, rows, { caption: `${first.title}, by rater` })}</div>`;
}

const byRater = pick(changeTable, "rated_by", "better", "same", "worse", "reassessed", "missing");
