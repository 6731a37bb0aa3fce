import type { Change } from "@waymark/metrics";
import { slopeChart } from "../charts/slope.js";
import { type Child, type Html, html, table } from "../html/index.js";
import type { View } from "../view.js";
import { capital, figureValue } from "../words/index.js";
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
    return fold(first.title, body(first, rows, chart), index < open);
  });
  return html`<p>Each line goes from the baseline to the latest assessment; its width and the numbers at its ends say how many clients. Whole lines are for the better, broken ones for the worse, dotted ones the same. The median way is that of those assessed again, above nought for the better; the others are counted as missing.</p>${parts}`;
}

const goodWay: ReadonlyMap<string, string> = new Map([
  ["down", "Lower is better"],
  ["up", "Higher is better"],
]);

function body(first: Change, rows: readonly Change[], chart: Html): Html {
  return html`<div class="pair"><figure><figcaption>${goodWay.get(first.direction) ?? "Neither way is better"} ${sourceNote(first.source)}</figcaption><div class="plot" role="group" tabindex="0" aria-label="${`Chart: ${first.title}`}">${chart}</div></figure>${changeTable(first.title, rows)}</div>`;
}

function changeTable(title: string, rows: readonly Change[]): Html {
  return table({
    caption: `${title}, by voice`,
    columns: [
      { head: "Voice" },
      { head: "Better", kind: "number" },
      { head: "Same", kind: "number" },
      { head: "Worse", kind: "number" },
      { head: "Again", kind: "number" },
      { head: "Missing", kind: "number" },
      { head: "Median way", kind: "number" },
    ],
    rows: rows.map((row) => [
      capital(row.voice),
      figureValue(row.better),
      figureValue(row.same),
      figureValue(row.worse),
      row.reassessed,
      row.missing,
      figureValue(row.medianDistance),
    ]),
  });
}
