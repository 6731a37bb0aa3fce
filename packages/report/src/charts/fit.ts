import { type FitBand, fitStep } from "@waymark/matching";
import { type Html, html } from "../html/index.js";

/**
 * A fit as cells: solid up to the band that is sure, dashed up to the one that is possible. The word stands beside it;
 * a scheme without bands of fit has no cells.
 *
 * @example
 * ```ts
 * const bands = [{ from: 0 }, { from: 6_000 }, { from: 7_000 }, { from: 8_000 }];
 * fitCells(bands, { low: 7_100, high: 8_200 }).toString().split('class="on"').length; // => 4
 * ```
 */
export function fitCells(
  bands: readonly Pick<FitBand, "from">[],
  { low, high }: { readonly low: number; readonly high: number },
): Html | null {
  if (bands.length === 0) return null;
  const [sure, possible] = [fitStep(bands, low), fitStep(bands, high)];
  const cells = bands.map((_, i) => {
    const kind = i < sure ? "on" : i < possible ? "may" : "off";
    return html`<rect class="${kind}" x="${1 + i * 17}" y="1" width="14" height="7"/>`;
  });
  return html`<svg class="fit" viewBox="${`0 0 ${bands.length * 17} 9`}" aria-hidden="true">${cells}</svg>`;
}
