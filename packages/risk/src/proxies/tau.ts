import { goodmanKruskalTau } from "@waymark/statistics";

/**
 * Goodman and Kruskal's tau in points: by how much knowing `facts` lowers the chance of a wrong guess at
 * `attributes`. 0 where it does not help, 10 000 where it gives it away. 0 too where nothing can be guessed wrong:
 * nobody, or everybody alike. Pairs, in the same order.
 *
 * @example
 * ```ts
 * tauPoints(["x", "x", "y", "y"], ["a", "a", "b", "b"]); // => 10000
 * tauPoints(["x", "y", "x", "y"], ["a", "a", "b", "b"]); // => 0
 * ```
 */
export function tauPoints(facts: readonly string[], attributes: readonly string[]): number {
  if (attributes.every((one) => one === attributes[0])) return 0;
  return Math.round(goodmanKruskalTau({ known: facts, guessed: attributes }) * 10_000);
}
