import type { Contribution } from "@waymark/matching";
import orderBy from "lodash/orderBy.js";

/** Contributions in the order that a reader wants: those that weigh most first. All of a client's views keep it. */
export function byWeight(contributions: readonly Contribution[]): readonly Contribution[] {
  return orderBy(contributions, ["of", "factor"], ["desc", "asc"]);
}
