import type { Match } from "@waymark/matching";
import { anchor, type Html, html } from "../html/index.js";
import { byWeight, score } from "../words/index.js";
import { place } from "./factor-bar.js";

const axis = 360;
const rowHeight = 34;
const top = 4;

/**
 * The scores of a client's best mentors: for each a bar stacked from its factors, numbered as in the tables, and
 * below it a whisker from the least to the most that the score can be. Dark and darker segments take turns, so
 * that it reads without colour.
 */
export function scoresChart(client: string, matches: readonly Match[]): Html {
  const gutter = Math.min(
    190,
    Math.ceil(Math.max(...matches.map(({ mentor }) => short(mentor).length)) * 7.4 + 12),
  );
  const bottom = top + matches.length * rowHeight;
  const [title, says] = [anchor("scores-title", client), anchor("scores-says", client)];
  return html`<svg class="scores" role="img" aria-labelledby="${`${title} ${says}`}" viewBox="${`0 0 ${gutter + axis + 48} ${bottom + 18}`}">
<title id="${title}">${`Scores of the best mentors for ${client}`}</title>
<desc id="${says}">${matches.map(sayScore).join("; ")}.</desc>
${[0, 25, 50, 75, 100].map((at) => gridLine(gutter, at, bottom))}
${matches.map((match, row) => scoreRow(match, gutter, top + row * rowHeight))}
</svg>`;
}

function sayScore({ mentor, points, low, high }: Match): string {
  return `${mentor} ${score(points)} of 100${low < high ? `, from ${score(low)} to ${score(high)}` : ""}`;
}

function gridLine(gutter: number, at: number, bottom: number): Html {
  const x = gutter + place(at, 100, axis);
  return html`<path class="g" d="${`M${x} 0V${bottom}`}"/><text class="a" x="${x}" y="${bottom + 13}">${at}</text>`;
}

function scoreRow(match: Match, gutter: number, y: number): Html {
  const { mentor, points, low, high } = match;
  const x = (value: number) => gutter + place(value, 10_000, axis);
  const whisker =
    low < high &&
    html`<path class="w" d="${`M${x(low)} 21v6m0-3H${x(high)}m0-3v6`}"/><circle class="o" cx="${x(points)}" cy="24" r="2.6"/>`;
  return html`<g transform="${`translate(0 ${y})`}"><text class="id" x="${gutter - 8}" y="14">${short(mentor)}</text><path class="t" d="${`M${gutter} 10h${axis}`}"/>${segments(match, x)}${whisker}<text class="v" x="${gutter + axis + 8}" y="14">${score(points)}</text></g>`;
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
