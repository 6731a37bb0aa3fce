import type { FitBand } from "../compile/index.js";

const source = "our coding";

/**
 * How well a mentor suits one client, in four words.
 *
 * @example
 * ```ts
 * fitBands.map(({ from, title }) => `${from} ${title}`); // => ["0 Partial", "6000 Fair", "7000 Good", "8000 Strong"]
 * ```
 */
export const fitBands: readonly FitBand[] = Object.freeze([
  Object.freeze({ id: "partial", title: "Partial", from: 0, source }),
  Object.freeze({ id: "fair", title: "Fair", from: 6_000, source }),
  Object.freeze({ id: "good", title: "Good", from: 7_000, source }),
  Object.freeze({ id: "strong", title: "Strong", from: 8_000, source }),
]);
