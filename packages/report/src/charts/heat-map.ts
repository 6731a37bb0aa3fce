import type { Band, RiskSteps } from "@waymark/risk";
import { type Html, html } from "../html/index.js";
import { type HeatRow, heatMapTable } from "../tables/heat-map.js";

/**
 * A heat map as a table: steps of likelihood by steps of impact, the least number of rated risks printed in each
 * cell, as far as it may be told. The shade is the band of the cell’s own steps; a bar and a frame tell the upper bands
 * apart without colour.
 */
export function heatMap(caption: string, rows: readonly HeatRow[], steps: RiskSteps): Html {
  const [first, ...heads] = heatMapTable(steps).columns;
  const body = rows.map((row) => {
    const cells = heads.map(({ cell }, i) => {
      const { count, band } = row.cells[i]!;
      return html`<td class="${`h${shadeOf(band)}`}">${count > 0 ? html`<b>${String(cell(row))}</b>` : String(cell(row))}</td>`;
    });
    return html`<tr><th scope="row">${row.title}</th>${cells}</tr>`;
  });
  return html`<table class="heat"><caption>${caption}</caption><thead><tr><th scope="col">${first!.head}</th>${heads.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Which of the five shades a band has, by its place from the lowest; a scheme with more bands shares the last. */
function shadeOf(band: number): number {
  return Math.min(4, band);
}

/** What the shades mean, in words. */
export function heatKey(bands: readonly Band[]): Html {
  return html`<ul class="keys">${bands.map(({ title, advice }, i) => html`<li><span class="${`swatch h${shadeOf(i)}`}"></span> ${title}: ${advice}</li>`)}</ul>`;
}
