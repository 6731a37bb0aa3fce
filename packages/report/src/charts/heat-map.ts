import { type Band, type HeatCell, impactSteps, likelihoodSteps } from "@waymark/risk";
import { type Html, html } from "../html/index.js";

/**
 * A heat map as a table: five steps of likelihood by five of impact, the least number of rated risks printed in each
 * cell, as far as it may be told. The shade is the band that the cell's own steps give; a bar and a frame tell the upper bands apart without
 * colour.
 */
export function heatMap(caption: string, cells: readonly HeatCell[], bands: readonly Band[]): Html {
  const rows = [...likelihoodSteps].reverse().map((likely) => {
    const row = impactSteps.map((bad) => {
      const count = cells.find((one) => one.likelihood === likely.id && one.impact === bad.id)?.count ?? 0;
      const shade = `h${shadeOf(bands, Math.floor((likely.points * bad.points) / 10_000))}`;
      return html`<td class="${shade}">${count > 0 ? html`<b>${count}+</b>` : "·"}</td>`;
    });
    return html`<tr><th scope="row">${likely.title}</th>${row}</tr>`;
  });
  return html`<table class="heat"><caption>${caption}</caption><thead><tr><th scope="col">Likelihood ↓ Impact →</th>${impactSteps.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Which of the four shades a band has; a scheme with more bands shares the last. */
export function shadeOf(bands: readonly Band[], points: number): number {
  const above = bands.filter(({ from }) => from <= points).length;
  return Math.min(3, Math.max(0, above - 1));
}

/** What the shades mean, in words. */
export function heatKey(bands: readonly Band[]): Html {
  const ordered = [...bands].sort((a, b) => a.from - b.from);
  return html`<ul class="keys">${ordered.map(({ title, advice, from }) => html`<li><span class="${`swatch h${shadeOf(bands, from)}`}"></span> ${title}: ${advice}</li>`)}</ul>`;
}
