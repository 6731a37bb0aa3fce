import { type Html, html } from "../html/index.js";
import { place } from "./factor-bar.js";

/**
 * One way from baseline to latest: an open ring, a line, a full dot, on a scale from none to all of the thing. It
 * stands in a row that says the same in words.
 *
 * @example
 * ```ts
 * dumbbell(8_000, 2_000).toString().includes("<circle"); // => true
 * ```
 */
export function dumbbell(from: number, to: number | null): Html {
  const x = (points: number) => 6 + place(points, 10_000, 108);
  const end = to !== null && html`<path class="join" d="${`M${x(from)} 7H${x(to)}`}"/>`;
  const dot = to !== null && html`<circle class="o" cx="${x(to)}" cy="7" r="4"/>`;
  return html`<svg class="bar" viewBox="0 0 120 14" aria-hidden="true"><path class="g" d="M6 7H114"/>${end}<circle class="ring" cx="${x(from)}" cy="7" r="4"/>${dot}</svg>`;
}
