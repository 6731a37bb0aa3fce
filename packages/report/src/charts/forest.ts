import { anchor, type Html, html } from "../html/index.js";

/** One line of a forest plot: an estimate and its interval. */
export interface Estimate {
  readonly group: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const gutter = 250;
const width = 360;
const rowHeight = 28;
const top = 22;
const most = 2;

/**
 * A forest plot: for each estimate a square, the larger the more it rests on, and a line for its interval. What goes
 * beyond the scale ends in an arrow. The line in the middle is no change; right is for the better.
 */
export function forestPlot(id: string, title: string, unit: string, rows: readonly Estimate[]): Html {
  const bottom = top + rows.length * rowHeight;
  const largest = Math.max(1, ...rows.map(({ n }) => n));
  const [titleId, saysId] = [anchor("forest-title", id), anchor("forest-says", id)];
  return html`<svg class="forest" role="img" aria-labelledby="${`${titleId} ${saysId}`}" viewBox="${`0 0 ${gutter + width + 150} ${bottom + 34}`}" width="${gutter + width + 150}">
<title id="${titleId}">${title}</title><desc id="${saysId}">${says(rows)}</desc>
${[-2, -1, 0, 1, 2].map((at) => html`<path class="${at === 0 ? "zero" : "g"}" d="${`M${x(at)} ${top - 6}V${bottom}`}"/><text class="a" x="${x(at)}" y="${bottom + 13}">${at}</text>`)}
<text class="a" x="${x(0)}" y="${bottom + 29}">${`← worse · ${unit} · better →`}</text>
${rows.map((row, i) => line(row, top + i * rowHeight, largest))}
</svg>`;
}

const clip = (value: number) => Math.min(most, Math.max(-most, value));
const x = (value: number) => gutter + Math.round(((clip(value) + most) * width * 10) / (2 * most)) / 10;

function line({ group, value, low, high, n }: Estimate, y: number, largest: number): Html {
  const middle = y + rowHeight / 2;
  const size = 3 + Math.round((60 * n) / largest) / 10;
  const arrows = [
    low < -most && html`<path class="w" d="${`M${x(-most) + 5} ${middle - 4}l-5 4 5 4`}"/>`,
    high > most && html`<path class="w" d="${`M${x(most) - 5} ${middle - 4}l5 4-5 4`}"/>`,
  ];
  return html`<text class="row" x="${gutter - 10}" y="${middle + 4}">${label(group, middle)}</text><path class="w" d="${`M${x(low)} ${middle}H${x(high)}`}"/>${arrows}<rect class="box" x="${x(value) - size / 2}" y="${middle - size / 2}" width="${size}" height="${size}"/><text class="v" x="${gutter + width + 12}" y="${middle + 4}">${signed(value)} <tspan class="light">${`${sizeOf(value)} (${n})`}</tspan></text>`;
}

/** A change in plain words, by the usual marks of 0.2, 0.5 and 0.8 standard deviations (Cohen 1988). */
function sizeOf(value: number): string {
  const size = Math.abs(value);
  return size < 0.2 ? "little" : size < 0.5 ? "small" : size < 0.8 ? "medium" : "large";
}

/** The picture in a sentence: how many, from which to which. */
function says(rows: readonly Estimate[]): string {
  const order = [...rows].sort((a, b) => a.value - b.value);
  const [least, largest] = [order[0], order.at(-1)];
  if (!least || !largest) return "Nothing to show.";
  const one = ({ group, value, low, high }: Estimate) =>
    `${group} ${signed(value)} (${signed(low)} to ${signed(high)})`;
  return `${rows.length} factors, from ${one(least)} to ${one(largest)}. The table after it gives each.`;
}

const signed = (value: number): string => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;

/** The most letters that a line of a label has room for. */
const mostLetters = 34;

/** A label on as many lines as it needs, around the middle of its row. */
function label(text: string, middle: number): Html[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < mostLetters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const first = middle + 4 - (lines.length - 1) * 6;
  return lines.map((line, i) => html`<tspan x="${gutter - 10}" y="${first + i * 12}">${line}</tspan>`);
}
