import type { RiskItem } from "./item.js";

/** Whether the facts settle both scales of a risk: how it is rated was found, and is no guess. */
export function isKnown({ levels }: Pick<RiskItem, "levels">): boolean {
  return levels.likelihood.length === 1 && levels.impact.length === 1;
}

/** The order in which risks are told: what was found before what is not known, the highest first, then by id. */
export function knownFirst(a: RiskItem, b: RiskItem): number {
  if (isKnown(a) !== isKnown(b)) return isKnown(a) ? -1 : 1;
  return b.residual.points - a.residual.points || (a.id < b.id ? -1 : 1);
}
