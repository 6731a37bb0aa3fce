import type { Match } from "@waymark/matching";
import { anchor, type Html, html } from "../html/index.js";
import { score } from "../words/index.js";
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
  const gutter = Math.min(190, Math.max(...matches.map(({ mentor }) => short(mentor).length)) * 7.4 + 12);
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
    html`<path class="w" d="${`M${x(low)} ${y + 21}v6m0-3H${x(high)}m0-3v6`}"/><circle class="o" cx="${x(points)}" cy="${y + 24}" r="2.6"/>`;
  return html`<text class="id" x="${gutter - 8}" y="${y + 14}">${short(mentor)}</text><path class="t" d="${`M${gutter} ${y + 2}h${axis}v16h-${axis}z`}"/>${segments(match, gutter, y)}${whisker}<text class="v" x="${gutter + axis + 8}" y="${y + 14}">${score(points)}</text>`;
}

function segments({ contributions }: Match, gutter: number, y: number): Html[] {
  let before = 0;
  return contributions.flatMap(({ points }, index) => {
    if (points === 0) return [];
    const left = gutter + place(before, 10_000, axis);
    before += points;
    const width = Math.round((gutter + place(before, 10_000, axis) - left) * 10) / 10;
    const label =
      width >= (index < 9 ? 11 : 17) &&
      html`<text class="k" x="${left + width / 2}" y="${y + 14}">${index + 1}</text>`;
    return [
      html`<path class="${index % 2 ? "q" : "p"}" d="${`M${left} ${y + 2}h${width}v16h-${width}z`}"/>${label}`,
    ];
  });
}

function short(id: string): string {
  const letters = [...id];
  return letters.length > 22 ? `${letters.slice(0, 21).join("")}…` : id;
}
