import type { Model } from "@waymark/core";
import { matchingOf } from "../compile/index.js";

/** Ids of the rules that ask for a second mentor and for nothing more: a pair meets them. */
export function rulesMetByTwo(model: Model): ReadonlySet<string> {
  const { pairs, rules } = matchingOf(model);
  const asked = new Set(pairs?.askedBy.flatMap(({ reads }) => reads));
  const met = rules.filter(({ reads }) => reads.length > 0 && reads.every((name) => asked.has(name)));
  return new Set(met.map(({ rule }) => rule.id));
}
