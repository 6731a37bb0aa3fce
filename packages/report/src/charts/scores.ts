import type { FitBand, Match } from "@waymark/matching";
import { anchor, type Html, html } from "../html/index.js";
import { byWeight } from "../words/index.js";
import { place } from "./factor-bar.js";

const axis = 360;
const rowHeight = 34;
const top = 4;

/**
 * How mentors fit one client: for each a bar stacked from the factors, numbered as in the tables, and below it a whisker
 * from the least to the most that missing facts leave open. Dark and darker segments take turns, so that it reads
 * without colour.
 */
export function scoresChart(client: string, matches: readonly Match[], bands: readonly FitBand[]): Html {
  const gutter = Math.min(
    190,
    Math.ceil(Math.max(...matches.map(({ mentor }) => short(mentor).length)) * 7.4 + 12),
  );
  const bottom = top + matches.length * rowHeight;
  const [title, says] = [anchor("scores-title", client), anchor("scores-says", client)];
  return html`<svg class="scores" role="img" aria-labelledby="${`${title} ${says}`}" viewBox="${`0 0 ${gutter + axis + 8} ${bottom + 18}`}">
<title id="${title}">${`How mentors fit ${client}`}</title>
<desc id="${says}">${matches.map((one) => `${one.mentor}: ${one.fit.toLowerCase()}`).join("; ")}.</desc>
${bands.map((band) => gridLine(gutter, band, bottom))}
${matches.map((match, row) => scoreRow(match, gutter, top + row * rowHeight))}
</svg>`;
}

/** Where a band of fit begins. */
function gridLine(gutter: number, { from, title }: FitBand, bottom: number): Html {
  const x = gutter + place(from, 10_000, axis);
  return html`<path class="g" d="${`M${x} 0V${bottom}`}"/><text class="a start" x="${x}" y="${bottom + 13}">${title}</text>`;
}

function scoreRow(match: Match, gutter: number, y: number): Html {
  const { mentor, points, low, high } = match;
  const x = (value: number) => gutter + place(value, 10_000, axis);
  const whisker =
    low < high &&
    html`<path class="w" d="${`M${x(low)} 21v6m0-3H${x(high)}m0-3v6`}"/><circle class="o" cx="${x(points)}" cy="24" r="2.6"/>`;
  return html`<g transform="${`translate(0 ${y})`}"><text class="id" x="${gutter - 8}" y="14">${short(mentor)}</text><path class="t" d="${`M${gutter} 10h${axis}`}"/>${segments(match, x)}${whisker}</g>`;
}

/** The factors one after the other, in two shades that take turns, each numbered where there is room. */
function segments({ contributions }: Match, x: (points: number) => number): Html {
  const lines: [even: string[], odd: string[]] = [[], []];
  const labels: Html[] = [];
  let [before, drawn] = [0, 0];
  byWeight(contributions).forEach(({ points }, index) => {
    const [from, to] = [x(before), x(before + points)];
    before += points;
    if (points > 0) lines[drawn++ % 2 ? 1 : 0].push(`M${from} 10H${to}`);
    if (to - from >= (index < 9 ? 11 : 17)) {
      labels.push(html`<text x="${Math.round((from + to) * 5) / 10}">${index + 1}</text>`);
    }
  });
  return html`<path class="p" d="${lines[0].join("")}"/><path class="q" d="${lines[1].join("")}"/><g class="k" transform="translate(0 14)">${labels}</g>`;
}

function short(id: string): string {
  const letters = [...id];
  return letters.length > 22 ? `${letters.slice(0, 21).join("")}…` : id;
}
