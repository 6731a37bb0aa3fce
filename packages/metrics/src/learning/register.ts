import { dayText, type Model, openedOf } from "@waymark/core";
import { metricsOf, type Success } from "../compile/index.js";
import { isMissing, valuesOf } from "../measure/choose.js";
import { type ProgrammeLog, type Row, type RowsOf, readLog, tablesOf } from "../measure/rows.js";
import type { Case, CodedField } from "./case.js";

/** What cases say for and against something. Counts of cases. */
export interface Evidence {
  readonly supports: number;
  readonly contradicts: number;
  readonly mixed: number;
  /** Cases that do not say what followed. */
  readonly open: number;
  /** Cases of any kind whose author is highly confident. */
  readonly sure: number;
  readonly cases: readonly string[];
}

/** A trigger or a practice, with what cases say of it. One that no case shows has zeroes: a gap in what is known. */
export interface Pattern extends Evidence {
  /** The field in which it is coded, as `tried`. */
  readonly facet: string;
  readonly code: string;
  readonly title: string;
}

/** What cases say of a stance, factor or control. */
export interface Learnt extends Evidence {
  readonly id: string;
}

/** What has been learnt, as a register. */
export interface LearningRegister {
  readonly warning: string;
  /** The fields in which cases are coded, patterns first. */
  readonly fields: readonly CodedField[];
  readonly cases: readonly Case[];
  readonly patterns: readonly Pattern[];
  readonly bearsOn: readonly Learnt[];
  /** Cases in which nothing has been coded yet. */
  readonly uncoded: readonly string[];
}

/**
 * What has been learnt: the coded case studies of an activity log, and of each pattern how many cases support it
 * (as the scheme reads what followed), contradict it, are mixed or still open. A case counts once for
 * each pattern that it shows. The register is no score: few cases, chosen by those who wrote them.
 *
 * @throws WaymarkError with every problem of every record.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * const study = { date: "2026-05-01", kind: "case-study", triggers_out: "boredom", tried: "listening", followed: "moved-on", bears_on: "style" };
 * const studies = learningRegister(demo, { activity: [study] });
 * studies.patterns.find(({ code }) => code === "boredom").supports; // => 1
 * learntOf(studies, "style").supports; // => 1
 * ```
 */
export function learningRegister(model: Model, log: ProgrammeLog): LearningRegister {
  return registerOf(model, readLog(model, openedOf(log) ?? { activity: tablesOf(log).activity }));
}

/** A register from rows already read; an empty one where the scheme has no case studies. */
export function registerOf(model: Model, all: RowsOf): LearningRegister {
  const { studies, isStudy } = metricsOf(model).success;
  if (!studies || !isStudy)
    return { warning: "", fields: [], cases: [], patterns: [], bearsOn: [], uncoded: [] };
  const fields = codedFields(model, studies);
  const facts = (record: Row["record"]) => ({ activity: record, policy: model.policyFacts });
  const cases = all.activity
    .filter(({ record }) => isStudy(facts(record)) === true)
    .map((row, i) => caseOf(studies, fields, row, i));
  const patterned = fields.filter(({ holds }) => holds === "pattern");
  const { bearsOn } = studies;
  const named = bearsOn === undefined ? [] : cases.flatMap(({ codes }) => codes[bearsOn] ?? []);
  return {
    warning: studies.says,
    fields,
    cases,
    patterns: patterned.flatMap(({ id }) => patternsOf(model, id, cases)),
    bearsOn: [...new Set(named)].sort().map((id) => learnt(id, bearsOn ?? "", cases)),
    uncoded: cases
      .filter(({ codes }) => patterned.every(({ id }) => (codes[id] ?? []).length === 0))
      .map(({ id }) => id),
  };
}

type Studies = NonNullable<Success["studies"]>;

/** The fields in which a scheme's cases are coded: patterns first, as the scheme lists them. */
function codedFields(model: Model, { coded, followed, sure, bearsOn }: Studies): CodedField[] {
  const field = (id: string, holds: CodedField["holds"]): CodedField => ({
    id,
    title: model.fields.get(`activity.${id}`)?.title ?? id,
    titles: Object.fromEntries(
      (model.fields.get(`activity.${id}`)?.values ?? []).map((value) => [value.id, value.title]),
    ),
    holds,
  });
  return [
    ...coded.map((id) => field(id, "pattern")),
    field(followed.field, "what followed"),
    ...(sure ? [field(sure.field, "sure")] : []),
    ...(bearsOn === undefined ? [] : [field(bearsOn, "bears on")]),
  ];
}

function caseOf(studies: Studies, fields: readonly CodedField[], { record, place }: Row, i: number): Case {
  const codes = Object.fromEntries(fields.map(({ id }) => [id, valuesOf(record[id]).sort()]));
  const { field, supports, contradicts, mixed } = studies.followed;
  const [followed] = codes[field] ?? [];
  const among = (list: readonly string[]) => followed !== undefined && list.includes(followed);
  const { sure } = studies;
  return {
    id: `case-${i + 1}`,
    client: isMissing(record.client) ? null : String(record.client),
    date: dayText(Number(record.date)),
    codes,
    speaks: among(supports) ? "for" : among(contradicts) ? "against" : among(mixed) ? "mixed" : "open",
    sure: sure !== undefined && (codes[sure.field] ?? []).some((one) => sure.values.includes(one)),
    place,
  };
}

function patternsOf(model: Model, facet: string, cases: readonly Case[]): Pattern[] {
  return (model.fields.get(`activity.${facet}`)?.values ?? []).map(({ id, title }) => {
    const shown = cases.filter(({ codes }) => codes[facet]?.includes(id));
    return { facet, code: id, title, ...tally(shown), cases: shown.map((one) => one.id) };
  });
}

/** What cases say for and against; the sure ones counted apart. */
function tally(cases: readonly Case[]) {
  const count = (speaks: Case["speaks"]) => cases.filter((one) => one.speaks === speaks).length;
  return {
    supports: count("for"),
    contradicts: count("against"),
    mixed: count("mixed"),
    open: count("open"),
    sure: cases.filter(({ sure }) => sure).length,
  };
}

function learnt(id: string, bearsOn: string, cases: readonly Case[]): Learnt {
  const shown = cases.filter(({ codes }) => codes[bearsOn]?.includes(id));
  return { id, ...tally(shown), cases: shown.map((one) => one.id) };
}

/**
 * What has been learnt that bears on a factor, control or stance: for its page in the documentation. Null where no
 * case bears on it.
 */
export function learntOf(register: LearningRegister, id: string): Learnt | null {
  return register.bearsOn.find((one) => one.id === id) ?? null;
}
