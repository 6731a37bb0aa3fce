import { requireOptions } from "@waymark/core";
import type { Case } from "./case.js";
import type { LearningRegister } from "./register.js";

/** What to look for; everything given must hold. */
export interface CaseQuery {
  /** A code by the field in which it is coded, as `{ triggers_out: "boredom" }`. */
  readonly codes?: Readonly<Record<string, string>>;
  /** First and last day, as `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * The cases of a register that a query asks for, by date.
 *
 * @example
 * ```ts
 * const one = { id: "case-1", client: null, date: "2026-01-01", codes: { triggers_out: ["boredom"] }, speaks: "open", sure: false, place: 0 };
 * const studies = { warning: "", fields: [], cases: [one], patterns: [], bearsOn: [], uncoded: [] };
 * searchCases(studies, { codes: { triggers_out: "boredom" } }).length; // => 1
 * searchCases(studies, { codes: { triggers_out: "family" } }).length; // => 0
 * ```
 */
export function searchCases({ cases }: LearningRegister, { codes = {}, from, to }: CaseQuery): Case[] {
  return cases.filter(
    (one) =>
      Object.entries(codes).every(([field, code]) => one.codes[field]?.includes(code)) &&
      (from === undefined || one.date >= from) &&
      (to === undefined || one.date <= to),
  );
}

/** A code that few cases show. */
export interface RareCode {
  /** The field in which it is coded. */
  readonly part: string;
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
 * what a case bears on) is left out of them. Even so a coordinator looks at it before it leaves.
 *
 * @example
 * ```ts
 * const fields = [{ id: "triggers_out", title: "Triggers out", holds: "pattern" }];
 * const one = { id: "case-1", client: "C-1", date: "2026-01-31", codes: { triggers_out: ["boredom"] }, speaks: "open", sure: false, place: 0 };
 * exportCases({ warning: "", fields, cases: [one], patterns: [], bearsOn: [], uncoded: [] })[0].month; // => "2026-01"
 * ```
 */
export function exportCases(
  register: LearningRegister,
  options: ExportOptions = {},
): Readonly<Record<string, string>>[] {
  requireOptions(options, "options", "{ threshold: 5 }", ["cases", "threshold"]);
  const { cases = register.cases, threshold = 1 } = options;
  const rare = new Set(rareCodes(register, threshold).map(({ part, code }) => `${part} ${code}`));
  return cases.map(({ id, date, codes }) => ({
    case: id,
    month: date.slice(0, 7),
    ...Object.fromEntries(
      register.fields.map((field) => [
        field.id,
        (codes[field.id] ?? []).filter((code) => !rare.has(`${field.id} ${code}`)).join("; "),
      ]),
    ),
  }));
}

/**
 * What fewer cases of a register show than a threshold, in the order of its fields.
 *
 * @example
 * ```ts
 * const fields = [{ id: "triggers_out", title: "Triggers out", holds: "pattern" }];
 * const one = { id: "case-1", client: "C-1", date: "2026-01-31", codes: { triggers_out: ["boredom"] }, speaks: "open", sure: false, place: 0 };
 * rareCodes({ warning: "", fields, cases: [one], patterns: [], bearsOn: [], uncoded: [] }, 10); // => [{ part: "triggers_out", code: "boredom", cases: 1 }]
 * ```
 */
export function rareCodes({ fields, cases }: LearningRegister, threshold: number): RareCode[] {
  return fields.flatMap(({ id: part }) => {
    const codes = cases.flatMap((one) => one.codes[part] ?? []);
    return [...new Set(codes)]
      .sort()
      .map((code) => ({ part, code, cases: codes.filter((other) => other === code).length }))
      .filter((found) => found.cases < threshold);
  });
}
