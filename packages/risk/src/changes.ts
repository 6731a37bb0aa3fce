import { badInput } from "@waymark/core";
import { type Barrier, type Pair, scoreOf, throughBarriers } from "./series.js";
import type { ControlState, RiskAssessment, RiskItem } from "./types.js";

/** One part of a change in residual points: the facts, or one control. */
export interface ChangePart {
  /** `facts`, or the id of a control. */
  readonly by: string;
  readonly title: string;
  /** Points that it added; negative where it took away. */
  readonly points: number;
  readonly from: string;
  readonly to: string;
}

/** How one risk changed from one assessment to the next. */
export interface RiskChange {
  readonly risk: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** The parts sum exactly to `to - from`. */
  readonly parts: readonly ChangePart[];
}

/** What changed from one assessment of an engagement to the next. */
export interface AssessmentStep {
  readonly engagement: string;
  readonly from: string;
  readonly to: string;
  readonly advice: readonly [before: string, after: string];
  /** Only risks that changed, the largest change first. */
  readonly changes: readonly RiskChange[];
  /** Facts that became known, and that no longer are. */
  readonly nowKnown: readonly string[];
  readonly nowUnknown: readonly string[];
}

/**
 * The assessments of one engagement in the order of their days, step by step: what changed, why, and which control
 * made the difference. The parts of a change sum exactly to it: first the facts, then each control in the order of
 * ids.
 *
 * @throws WaymarkError `other-engagement`, `same-day`
 * @example
 * ```ts
 * assessmentSeries([]); // => []
 * ```
 */
export function assessmentSeries(assessments: readonly RiskAssessment[]): AssessmentStep[] {
  const ordered = [...assessments].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  return ordered.slice(1).map((after, i) => {
    const before = ordered[i]!;
    if (before.engagement !== after.engagement)
      throw badInput(
        "other-engagement",
        "assessments",
        "They are of several engagements.",
        "Give those of one.",
      );
    if (before.asOf === after.asOf)
      throw badInput("same-day", "assessments", `Two are of ${after.asOf}.`, "Keep the one that stands.");
    return assessmentStep(before, after);
  });
}

/**
 * What changed between two assessments of one engagement, whatever their days: of the same day too, where facts were
 * mended and everything was run again.
 *
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const at = (venue) => assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05", venue });
 * assessmentStep(at("home"), at("partner")).changes.length > 0; // => true
 * ```
 */
export function assessmentStep(before: RiskAssessment, after: RiskAssessment): AssessmentStep {
  const known = (one: RiskAssessment) => one.unknowns.map(({ field }) => field);
  const [was, is] = [known(before), known(after)];
  const changes = after.items.flatMap((item): RiskChange[] => {
    const old = before.items.find(({ id }) => id === item.id);
    const change = old ? changeOf(old, item, before.barriers, after.barriers) : undefined;
    return change && (change.from !== change.to || change.parts.length > 0) ? [change] : [];
  });
  const size = ({ from, to }: RiskChange) => Math.abs(to - from);
  return {
    engagement: after.engagement,
    ...{ from: before.asOf, to: after.asOf },
    advice: [before.advice.advice, after.advice.advice],
    changes: changes.sort((a, b) => size(b) - size(a) || (a.risk < b.risk ? -1 : 1)),
    nowKnown: was.filter((field) => !is.includes(field)),
    nowUnknown: is.filter((field) => !was.includes(field)),
  };
}

type Mode = RiskAssessment["barriers"];

/** From the old residual to the new: the facts first, with the controls as they were; then control by control. */
function changeOf(old: RiskItem, now: RiskItem, oldMode: Mode, mode: Mode): RiskChange {
  const ids = [...new Set([...old.controls, ...now.controls].map(({ id }) => id))].sort();
  const oldOf = new Map(old.controls.map((one) => [one.id, one]));
  const nowOf = new Map(now.controls.map((one) => [one.id, one]));
  const start: Pair = { likelihood: now.ranges.likelihood.points, impact: now.ranges.impact.points };
  const residual = (updated: number): number => {
    const barriers = ids.map((id, i): Barrier => {
      const shape = (i < updated ? (nowOf.get(id) ?? oldOf.get(id)) : (oldOf.get(id) ?? nowOf.get(id)))!;
      const state: ControlState = (i < updated ? nowOf.get(id) : oldOf.get(id))?.state ?? "missing";
      return { lowers: shape.lowers, by: shape.by, state };
    });
    return scoreOf(throughBarriers(start, barriers, updated === 0 ? oldMode : mode));
  };
  const parts: ChangePart[] = [];
  const facts = residual(0) - old.residual.points;
  if (facts !== 0 || old.says.join() !== now.says.join())
    parts.push({
      by: "facts",
      title: "Facts",
      points: facts,
      from: old.says.join(" "),
      to: now.says.join(" "),
    });
  let reached = residual(0);
  ids.forEach((id, i) => {
    const next = residual(i + 1);
    const [from, to] = [oldOf.get(id)?.state ?? "missing", nowOf.get(id)?.state ?? "missing"];
    const title = (nowOf.get(id) ?? oldOf.get(id))!.title;
    if (from !== to || next !== reached) parts.push({ by: id, title, points: next - reached, from, to });
    reached = next;
  });
  return { risk: now.id, title: now.title, from: old.residual.points, to: now.residual.points, parts };
}
