import { type Html, html } from "../html/index.js";
import { place } from "./factor-bar.js";

/**
 * One way that moved, from baseline to latest: an open ring, a line, a full dot, on a scale from none to all of the thing. It
 * stands in a row that says the same in words. The scale behind it is drawn by the style, once for all.
 *
 * @example
 * ```ts
 * dumbbell(8_000, 2_000).toString().includes("M92.4 7H27.6"); // => true
 * ```
 */
export function dumbbell(from: number, to: number): Html {
  const x = (points: number) => 6 + place(points, 10_000, 108);
  return html`<svg class="walk" viewBox="0 0 120 14" aria-hidden="true"><path d="${`M${x(from)} 7H${x(to)}`}"/></svg>`;
}

/** The ring and the dot that all dumbbells share: once in a page. */
export const dumbbellEnds: Html = html`<svg class="hidden" aria-hidden="true"><marker id="ring" refX="4.5" refY="4.5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse"><circle class="ring" cx="4.5" cy="4.5" r="3.5"/></marker><marker id="dot" refX="4.5" refY="4.5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse"><circle class="o" cx="4.5" cy="4.5" r="4"/></marker></svg>`;
