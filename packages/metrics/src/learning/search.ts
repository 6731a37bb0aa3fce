import type { Case, CaseFacet } from "./case.js";
import type { LearningRegister } from "./register.js";

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

/** A coded part of a case. */
export type CodedPart = CaseFacet | "followed" | "confidence" | "bearsOn";

/** A code that few cases show. */
export interface RareCode {
  readonly part: CodedPart;
  readonly code: string;
  readonly cases: number;
}

/** What is handed on of a register. */
export interface ExportOptions {
  /** The cases to hand on; all where left out. */
  readonly cases?: readonly Case[];
  /** What fewer cases of the whole register show than this is left out; 1, so nothing, unless told. */
  readonly threshold?: number;
}

/**
 * The register as flat rows that may be passed on: no client, and the month instead of the day. These are single
 * cases. With a threshold, whatever fewer cases of the register show than that (a trigger, a practice, what followed,
 * what a case bears on) is left out of them; even so a coordinator looks at it before it leaves.
 *
 * @example
 * ```ts
 * const one = { id: "case-1", client: "C-1", date: "2026-01-31", triggersIn: [], triggersOut: ["boredom"], tried: [], followed: null, confidence: null, bearsOn: [], place: 0 };
 * exportCases({ warning: "", cases: [one], patterns: [], bearsOn: [], uncoded: [] })[0].month; // => "2026-01"
 * ```
 */
export function exportCases(
  register: LearningRegister,
  options: ExportOptions = {},
): Readonly<Record<string, string>>[] {
  const { cases = register.cases, threshold = 1 } = options;
  const rare = new Set(rareCodes(register, threshold).map(({ part, code }) => `${part} ${code}`));
  const shown = (part: CodedPart, codes: readonly string[]) =>
    codes.filter((code) => !rare.has(`${part} ${code}`)).join("; ");
  return cases.map((one) => ({
    case: one.id,
    month: one.date.slice(0, 7),
    triggers_in: shown("triggersIn", one.triggersIn),
    triggers_out: shown("triggersOut", one.triggersOut),
    tried: shown("tried", one.tried),
    followed: shown("followed", codesOf(one, "followed")),
    confidence: shown("confidence", codesOf(one, "confidence")),
    bears_on: shown("bearsOn", one.bearsOn),
  }));
}

/**
 * What fewer cases of a register show than a threshold, in the order of its parts.
 *
 * @example
 * ```ts
 * const one = { id: "case-1", client: "C-1", date: "2026-01-31", triggersIn: [], triggersOut: ["boredom"], tried: [], followed: null, confidence: null, bearsOn: [], place: 0 };
 * rareCodes({ warning: "", cases: [one], patterns: [], bearsOn: [], uncoded: [] }, 10); // => [{ part: "triggersOut", code: "boredom", cases: 1 }]
 * ```
 */
export function rareCodes({ cases }: LearningRegister, threshold: number): RareCode[] {
  return parts.flatMap((part) => {
    const codes = cases.flatMap((one) => codesOf(one, part));
    return [...new Set(codes)]
      .sort()
      .map((code) => ({ part, code, cases: codes.filter((other) => other === code).length }))
      .filter((found) => found.cases < threshold);
  });
}

const parts = ["triggersIn", "triggersOut", "tried", "followed", "confidence", "bearsOn"] as const;

function codesOf(one: Case, part: CodedPart): readonly string[] {
  const value = one[part];
  return value === null ? [] : typeof value === "string" ? [value] : value;
}
