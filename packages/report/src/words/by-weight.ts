import type { Contribution } from "@waymark/matching";

/** Contributions in the order that a reader wants: those that weigh most first. All of a client's views keep it. */
export function byWeight(contributions: readonly Contribution[]): readonly Contribution[] {
  return [...contributions].sort((a, b) => b.of - a.of || (a.factor < b.factor ? -1 : 1));
}
