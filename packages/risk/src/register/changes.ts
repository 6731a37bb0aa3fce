import type { RiskAssessment } from "../assess/assessment.js";
import type { RiskCategory } from "../compile/index.js";
import type { CategoryRisk } from "../propagate/categories.js";
import type { FactChange, RiskChange } from "./change.js";
import { changeOf, movedBetween } from "./change-parts.js";

/** How the highest of a category changed, with what reaches it, and by which path. */
export interface CategoryChange {
  readonly category: RiskCategory;
  readonly from: number;
  readonly to: number;
  /** Points from the one to the other; negative where the risk fell. */
  readonly change: number;
  /** The highest by its own facts. */
  readonly direct: readonly [before: number, after: number];
  /** Ids of the risks by which it was reached; the risk itself where nothing raised it. */
  readonly path: readonly [before: readonly string[], after: readonly string[]];
}

/** What changed from one assessment of an engagement to the next. */
export interface AssessmentStep {
  readonly engagement: string;
  readonly from: string;
  readonly to: string;
  /** What each of the two models is called, and whether they rate by the same rules. */
  readonly model: { readonly from: string; readonly to: string; readonly same: boolean };
  readonly advice: readonly [before: string, after: string];
  /** Facts that risks, controls or duties read, where they changed. */
  readonly facts: readonly FactChange[];
  /** Only categories that changed. */
  readonly categories: readonly CategoryChange[];
  /** Only risks that changed, the largest change first. */
  readonly changes: readonly RiskChange[];
  /** Risks that only one of two models has. */
  readonly risksGone: readonly string[];
  readonly risksNew: readonly string[];
  /** Facts that became known, and that no longer are. */
  readonly nowKnown: readonly string[];
  readonly nowUnknown: readonly string[];
}

/**
 * What changed between two assessments of one engagement, why, and which control made the difference. The parts of a
 * change sum exactly to it: first the facts, then each control in the order of ids. The two may be of any days: of the
 * same day too, where facts were mended and everything was run again. Where they were made by other rules, that is said,
 * and a change is never put down to the facts alone.
 *
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const at = (venue) => assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05", venue });
 * const step = assessmentStep(at("home"), at("partner"));
 * step.facts; // => [{ field: "engagement.venue", title: "Meeting place", from: "A private home", to: "Premises of a partner agency" }]
 * ```
 */
export function assessmentStep(before: RiskAssessment, after: RiskAssessment): AssessmentStep {
  const known = (one: RiskAssessment) => one.unknowns.map(({ field }) => field);
  const [was, is] = [known(before), known(after)];
  const facts = factChanges(before, after);
  const model = modelsOf(before, after);
  const between = {
    before,
    after,
    facts,
    models: model.same ? undefined : ([model.from, model.to] as const),
  };
  const changes = after.items.flatMap((item) => {
    const old = before.items.find(({ id }) => id === item.id);
    return (old && changeOf(old, item, between)) ?? [];
  });
  const size = ({ change }: RiskChange) => Math.abs(change);
  const only = (one: RiskAssessment, other: RiskAssessment) =>
    one.items.map(({ id }) => id).filter((id) => other.items.every((item) => item.id !== id));
  return {
    engagement: after.engagement,
    ...{ from: before.asOf, to: after.asOf, model },
    advice: [before.advice.advice, after.advice.advice],
    facts,
    categories: categoryChanges(before, after),
    changes: changes.sort((a, b) => size(b) - size(a) || (a.risk < b.risk ? -1 : 1)),
    ...{ risksGone: only(before, after), risksNew: only(after, before) },
    nowKnown: was.filter((field) => !is.includes(field)),
    nowUnknown: is.filter((field) => !was.includes(field)),
  };
}

/** Two models rate alike where their rules have one fingerprint; one of the same name and version is told apart by it. */
function modelsOf({ model: one }: RiskAssessment, { model: other }: RiskAssessment): AssessmentStep["model"] {
  const same = one.rules === other.rules;
  const called = ({ name, version, rules }: RiskAssessment["model"]) => `${name} ${version}${mark(rules)}`;
  const alike = !same && one.name === other.name && one.version === other.version;
  const mark = (rules: string) => (alike ? `, ${String(rules).slice(7, 15)}` : "");
  return { from: called(one), to: called(other), same };
}

/** Assessments of before facts were kept have none. */
function factChanges(before: RiskAssessment, after: RiskAssessment): FactChange[] {
  const old = new Map((before.facts ?? []).map((one) => [one.field, one]));
  return after.facts.flatMap(({ field, title, value }): FactChange[] => {
    const from = old.get(field)?.value;
    return from === undefined || from === value ? [] : [{ field, title, from, to: value }];
  });
}

function categoryChanges(before: RiskAssessment, after: RiskAssessment): CategoryChange[] {
  const both = Object.keys(after.categories).filter((category) => before.categories[category]);
  return both.flatMap((category): CategoryChange[] => {
    const [old, now] = [before.categories[category]!, after.categories[category]!];
    const path = [pathOf(old), pathOf(now)] as const;
    const direct = [old.direct.points, now.direct.points] as const;
    const alike = old.points === now.points && direct[0] === direct[1] && path[0].join() === path[1].join();
    return alike ? [] : [{ category, ...movedBetween(old.points, now.points), direct, path }];
  });
}

function pathOf({ direct, propagated }: CategoryRisk): readonly string[] {
  return propagated.added > 0 ? propagated.path : [direct.item];
}
