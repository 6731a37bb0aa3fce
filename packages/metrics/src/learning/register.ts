import { dayText, type Model, openedOf, type Value } from "@waymark/core";
import { isMissing, valuesOf } from "../measure/choose.js";
import { type ProgrammeLog, type Row, type RowsOf, readLog, tablesOf } from "../measure/rows.js";
import type { Case, CaseFacet } from "./case.js";

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
  readonly facet: CaseFacet;
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
  readonly cases: readonly Case[];
  readonly patterns: readonly Pattern[];
  readonly bearsOn: readonly Learnt[];
  /** Cases in which nothing has been coded yet. */
  readonly uncoded: readonly string[];
}

const facets: readonly CaseFacet[] = ["triggersIn", "triggersOut", "tried"];

const fieldOf: Readonly<Record<CaseFacet, string>> = {
  triggersIn: "triggers_in",
  triggersOut: "triggers_out",
  tried: "tried",
};

/**
 * What has been learnt: the coded case studies of an activity log, and of each pattern how many cases support it
 * (the person moved on), contradict it (no change, or a setback), are mixed or still open. A case counts once for
 * each pattern that it shows. The register is no score: few cases, chosen by those who wrote them (§7.3 I).
 *
 * @throws WaymarkError with every problem of every record.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields });
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

/** A register from rows already read. */
export function registerOf(model: Model, all: RowsOf): LearningRegister {
  const cases = all.activity.filter(({ record }) => record.kind === "case-study").map(caseOf);
  return {
    warning: "Cases are few and chosen by those who wrote them; they may not be representative (§7.3 I).",
    cases,
    patterns: facets.flatMap((facet) => patternsOf(model, facet, cases)),
    bearsOn: [...new Set(cases.flatMap(({ bearsOn }) => bearsOn))].sort().map((id) => learnt(id, cases)),
    uncoded: cases.filter((one) => facets.every((facet) => one[facet].length === 0)).map(({ id }) => id),
  };
}

function caseOf({ record, place }: Row, i: number): Case {
  const words = (value: Value | undefined) => valuesOf(value).sort();
  const word = (value: Value | undefined) => (isMissing(value) ? null : String(value));
  return {
    id: `case-${i + 1}`,
    client: word(record.client),
    date: dayText(Number(record.date)),
    triggersIn: words(record.triggers_in),
    triggersOut: words(record.triggers_out),
    tried: words(record.tried),
    followed: word(record.followed),
    confidence: word(record.confidence),
    bearsOn: words(record.bears_on),
    place,
  };
}

function patternsOf(model: Model, facet: CaseFacet, cases: readonly Case[]): Pattern[] {
  const field = model.fields.get(`activity.${fieldOf[facet]}`);
  return (field?.values ?? []).map(({ id, title }) => {
    const shown = cases.filter((one) => one[facet].includes(id));
    return { facet, code: id, title, ...tally(shown), cases: shown.map((one) => one.id) };
  });
}

/** What cases say for and against; the sure ones counted apart. */
function tally(cases: readonly Case[]) {
  const followed = (...kinds: (string | null)[]) =>
    cases.filter((one) => kinds.includes(one.followed)).length;
  return {
    supports: followed("moved-on"),
    contradicts: followed("no-change", "setback"),
    mixed: followed("mixed"),
    open: followed(null),
    sure: cases.filter(({ confidence }) => confidence === "high").length,
  };
}

function learnt(id: string, cases: readonly Case[]): Learnt {
  const shown = cases.filter(({ bearsOn }) => bearsOn.includes(id));
  return { id, ...tally(shown), cases: shown.map((one) => one.id) };
}

/**
 * What has been learnt that bears on a factor, control or stance: for its page in the documentation. Null where no
 * case bears on it.
 */
export function learntOf(register: LearningRegister, id: string): Learnt | null {
  return register.bearsOn.find((one) => one.id === id) ?? null;
}
