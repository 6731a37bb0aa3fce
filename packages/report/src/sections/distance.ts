import type { Change, Journey } from "@waymark/metrics";
import { slopeChart } from "../charts/slope.js";
import { spaghettiChart } from "../charts/spaghetti.js";
import { drawTable } from "../html/draw.js";
import { type Child, type Html, html, table } from "../html/index.js";
import { changeTable, pick } from "../tables/index.js";
import type { View } from "../view.js";
import { score } from "../words/index.js";
import { fold, sourceNote } from "./parts.js";

const open = 3;

/** Distance travelled: for each indicator a picture by voice and the table beside it. */
export function distance({ input: { programme, journeys } }: View): Child {
  const { changes } = programme.vulnerability;
  const indicators = [...new Set(changes.map(({ indicator }) => indicator))];
  if (indicators.length === 0) return html`<p>Nobody has been assessed yet.</p>`;
  const parts = indicators.map((indicator, index) => {
    const rows = changes.filter((change) => change.indicator === indicator);
    const first = rows[0] as Change;
    const chart = slopeChart(
      indicator,
      first.title,
      rows.map(({ voice }) => voice),
      journeys,
    );
    return fold(
      first.title,
      [body(first, rows, chart), index === 0 && every(first, rows, journeys)],
      index < open,
    );
  });
  return html`<p>Each line goes from the baseline to the latest assessment; its width and the numbers at its ends say how many clients. Whole lines are for the better, broken ones for the worse, dotted ones the same. The median way is that of those assessed again, above nought for the better; the others are counted as missing.</p>${parts}`;
}

/** Every assessment, client by client: a picture for each voice, and the same as a table. */
function every(first: Change, rows: readonly Change[], journeys: readonly Journey[]): Child {
  return rows.map(({ voice }) => {
    const chart = spaghettiChart(first.indicator, first.title, voice, journeys);
    if (chart === null) return null;
    const told = journeys.flatMap(({ client, indicators }) =>
      indicators
        .filter((one) => one.indicator === first.indicator && one.goal === null)
        .flatMap(({ voices }) => voices.filter((one) => one.voice === voice && one.series.length > 1))
        .map((one): Child[] => [
          client,
          one.series.map(({ date, points }) => `${date}: ${score(points)}`).join("; "),
          one.moved,
        ]),
    );
    return fold(
      `Every assessment by the ${voice}, client by client`,
      html`<figure><div class="plot" role="group" tabindex="0" aria-label="${`Chart: every assessment by the ${voice}, ${first.title}`}">${chart}</div></figure>${table(
        {
          caption: `Every assessment by the ${voice}: ${first.title}`,
          quiet: true,
          columns: [{ head: "Client" }, { head: "How much of the thing, of 100" }, { head: "Moved" }],
          rows: told,
        },
      )}`,
    );
  });
}

const goodWay: ReadonlyMap<string, string> = new Map([
  ["down", "Lower is better"],
  ["up", "Higher is better"],
]);

function body(first: Change, rows: readonly Change[], chart: Html): Html {
  return html`<div class="pair"><figure><figcaption>${goodWay.get(first.direction) ?? "Neither way is better"} ${sourceNote(first.source)}</figcaption><div class="plot" role="group" tabindex="0" aria-label="${`Chart: ${first.title}`}">${chart}</div></figure>${drawTable(byRater, rows, { caption: `${first.title}, by rater` })}</div>`;
}

const byRater = pick(
  changeTable,
  ...["rater", "better_figure", "same_figure", "worse_figure", "reassessed", "missing", "median_distance"],
);
