import { joinFields, mapPoints, type Part, type PartOptions, partOf } from "@waymark/core";
import type { Factor } from "../compile/index.js";

/** What a factor may need that it does not bring itself. */
export interface FactorPartOptions extends PartOptions {
  /** Which scale counts: towards the like (where left out), or towards the unlike. */
  readonly mode?: "similar" | "different";
}

/**
 * A factor by itself, for two plain records: no policy and no caseload. It says what it says in a match.
 *
 * @throws WaymarkError with everything that is wrong with the factor or, when it is evaluated, with the records
 * @example
 * ```ts
 * const { factors } = westMidlands;
 * const style = factorPart(factors.find(({ id }) => id === "style"));
 * style.of({ client: { style_wanted: "direct" }, mentor: { styles: "direct" } }).points; // => 10_000
 * ```
 */
export function factorPart(factor: Factor, options: FactorPartOptions = {}): Part {
  const { mode = "similar", ...given } = options;
  const own = {
    fields: joinFields({ client: [], mentor: [] }, factor.fields, given.fields),
    parameters: [...(factor.parameters ?? []), ...(given.parameters ?? [])],
  };
  const part = partOf((mode === "different" && factor.different) || factor.similar, { ...given, ...own });
  if (mode === "similar" || factor.different) return part;
  return mapPoints(part, (points) => 10_000 - points);
}
