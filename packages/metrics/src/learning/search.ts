import type { Case, CaseFacet, LearningRegister } from "./types.js";

/** What to look for; everything given must hold. */
export interface CaseQuery {
  readonly triggersIn?: string;
  readonly triggersOut?: string;
  readonly tried?: string;
  readonly followed?: string;
  readonly confidence?: string;
  readonly bearsOn?: string;
  /** First and last day, as `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * The cases of a register that a query asks for, by date.
 *
 * @example
 * ```ts
 * const studies = { warning: "", cases: [{ id: "case-1", client: null, date: "2026-01-01", triggersIn: [], triggersOut: ["boredom"], tried: [], followed: null, confidence: null, bearsOn: [], place: 0 }], patterns: [], bearsOn: [], uncoded: [] };
 * searchCases(studies, { triggersOut: "boredom" }).length; // => 1
 * searchCases(studies, { triggersOut: "family" }).length; // => 0
 * ```
 */
export function searchCases(register: LearningRegister, query: CaseQuery): Case[] {
  const has = (list: CaseFacet | "bearsOn", one: Case) =>
    query[list] === undefined || one[list].includes(query[list]);
  return register.cases.filter(
    (one) =>
      has("triggersIn", one) &&
      has("triggersOut", one) &&
      has("tried", one) &&
      has("bearsOn", one) &&
      (query.followed === undefined || one.followed === query.followed) &&
      (query.confidence === undefined || one.confidence === query.confidence) &&
      (query.from === undefined || one.date >= query.from) &&
      (query.to === undefined || one.date <= query.to),
  );
}

/**
 * The register as flat rows that may be passed on: no client, and the month instead of the day. With few cases even
 * this may point at a person; a coordinator looks at it before it leaves.
 *
 * @example
 * ```ts
 * const one = { id: "case-1", client: "C-1", date: "2026-01-31", triggersIn: [], triggersOut: ["boredom"], tried: [], followed: null, confidence: null, bearsOn: [], place: 0 };
 * exportCases({ warning: "", cases: [one], patterns: [], bearsOn: [], uncoded: [] })[0].month; // => "2026-01"
 * ```
 */
export function exportCases(register: LearningRegister): Readonly<Record<string, string>>[] {
  return register.cases.map((one) => ({
    case: one.id,
    month: one.date.slice(0, 7),
    triggers_in: one.triggersIn.join("; "),
    triggers_out: one.triggersOut.join("; "),
    tried: one.tried.join("; "),
    followed: one.followed ?? "",
    confidence: one.confidence ?? "",
    bears_on: one.bearsOn.join("; "),
  }));
}
