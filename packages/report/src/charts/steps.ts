import { anchor, type Html, html } from "../html/index.js";

/** A share over time that changes in steps, with its interval where there is one. */
export interface StepCurve {
  readonly label: string;
  /** Days, rising. */
  readonly time: readonly number[];
  /** From each of those days on, 0 to 1. */
  readonly share: readonly number[];
  readonly lower?: readonly (number | null)[];
  readonly upper?: readonly (number | null)[];
  /** The share before the first step. */
  readonly start: number;
}

const left = 46;
const width = 470;
const height = 190;
/** Room for the names of the curves at their ends. */
const named = 300;
const top = 12;

/**
 * Curves in steps, with bands for their intervals. Each is named at its end, and has a dash of its own, so that they are
 * told apart without colour.
 */
export function stepChart(id: string, title: string, curves: readonly StepCurve[], until: number): Html {
  const days = Math.max(1, until);
  const x = (day: number) => left + Math.round((day * width * 10) / days) / 10;
  const [titleId, saysId] = [anchor("steps-title", id), anchor("steps-says", id)];
  const ticks = ticksTo(days);
  const ends = spread(curves.map((curve) => y(curve.share.at(-1) ?? curve.start)));
  return html`<svg class="steps" role="img" aria-labelledby="${`${titleId} ${saysId}`}" viewBox="${`0 0 ${left + width + named} ${top + height + 40}`}" width="${left + width + named}">
<title id="${titleId}">${title}</title><desc id="${saysId}">${curves.map(say).join("; ")}. The table beside it gives every step.</desc>
${[0, 0.25, 0.5, 0.75, 1].map((share) => html`<path class="g" d="${`M${left} ${y(share)}H${left + width}`}"/><text class="a left" x="${left - 8}" y="${y(share) + 4}">${`${share * 100}%`}</text>`)}
${ticks.map((day) => html`<text class="a" x="${x(day)}" y="${top + height + 16}">${day}</text>`)}
<text class="a" x="${left + width / 2}" y="${top + height + 33}">days since the relationship began</text>
${curves.map((curve, i) => html`${band(curve, x, days)}<path class="${`step s${i % 4}`}" d="${path(curve, x, days)}"/><text class="end" x="${left + width + 8}" y="${(ends[i] ?? 0) + 4}">${short(curve.label)}</text>`)}
</svg>`;
}

const y = (share: number) => top + height - Math.round(share * height * 10) / 10;

function path({ time, share, start }: StepCurve, x: (day: number) => number, days: number): string {
  const steps = time.map((day, i) => `H${x(day)}V${y(share[i] ?? start)}`);
  return `M${left} ${y(start)}${steps.join("")}H${x(days)}`;
}

/** The interval as an area; steps without one leave it out. */
function band({ time, lower, upper }: StepCurve, x: (day: number) => number, days: number): Html | false {
  if (!lower || !upper) return false;
  const boxes = time.flatMap((day, i) => {
    const [low, high] = [lower[i] ?? null, upper[i] ?? null];
    if (low === null || high === null) return [];
    return [`M${x(day)} ${y(high)}H${x(time[i + 1] ?? days)}V${y(low)}H${x(day)}Z`];
  });
  return html`<path class="band" d="${boxes.join("")}"/>`;
}

function say({ label, time, share, start }: StepCurve): string {
  const end = Math.round((share.at(-1) ?? start) * 100);
  return `${label}: ${Math.round(start * 100)}% at first, ${end}% after ${time.at(-1) ?? 0} days`;
}

/** Round days along an axis, at most seven of them. */
function ticksTo(days: number): number[] {
  const step = [30, 60, 90, 180, 365].find((one) => days / one <= 7) ?? Math.ceil(days / 7);
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, i) => i * step);
}

/** Places for labels, moved apart where they would lie on one another. */
function spread(places: readonly number[]): number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place || a.i - b.i);
  const moved: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { place, i } of order) {
    last = Math.max(place, last + 14);
    moved[i] = last;
  }
  return moved;
}

function short(text: string): string {
  const letters = [...text];
  return letters.length > 48 ? `${letters.slice(0, 47).join("")}…` : text;
}
