import { type Html, html } from "../html/index.js";
import { fitStep, fitSteps } from "../words/fit.js";

/**
 * A fit as cells: solid up to the band that is sure, dashed up to the one that is possible. The word stands beside it.
 *
 * @example
 * ```ts
 * fitCells({ low: 7_100, high: 8_200 }).toString().split('class="on"').length; // => 4
 * ```
 */
export function fitCells({ low, high }: { readonly low: number; readonly high: number }): Html {
  const [sure, possible] = [fitStep(low), fitStep(high)];
  const cells = Array.from({ length: fitSteps }, (_, i) => {
    const kind = i < sure ? "on" : i < possible ? "may" : "off";
    return html`<rect class="${kind}" x="${1 + i * 17}" y="1" width="14" height="7"/>`;
  });
  return html`<svg class="fit" viewBox="0 0 68 9" aria-hidden="true">${cells}</svg>`;
}
