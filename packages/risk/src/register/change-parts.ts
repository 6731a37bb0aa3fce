import type { RiskAssessment } from "../assess/assessment.js";
import type { ControlEffect, RiskItem } from "../assess/item.js";
import {
  type Barrier,
  type ControlState,
  type Pair,
  scoreOf,
  throughBarriers,
} from "../controls/barriers.js";
import type { ChangePart, FactChange, RiskChange } from "./change.js";

/** What two assessments differ in beside the ratings of their risks. */
export interface Between {
  readonly before: RiskAssessment;
  readonly after: RiskAssessment;
  readonly facts: readonly FactChange[];
  /** What each model is called, where the two are not the same. */
  readonly models: readonly [before: string, after: string] | undefined;
}

/**
 * From the old residual to the new: what the scales found first, with the controls as they were; then another way of
 * combining controls; then control by control. Undefined where nothing of the risk changed.
 */
export function changeOf(old: RiskItem, now: RiskItem, between: Between): RiskChange | undefined {
  const ids = [...new Set([...old.controls, ...now.controls].map(({ id }) => id))].sort();
  const oldOf = new Map(old.controls.map((one) => [one.id, one]));
  const nowOf = new Map(now.controls.map((one) => [one.id, one]));
  const start: Pair = { likelihood: now.ranges.likelihood.points, impact: now.ranges.impact.points };
  const [oldMode, mode] = [between.before.barriers, between.after.barriers];
  const residual = (updated: number, by = mode): number => {
    const barriers = ids.map((id, i): Barrier => {
      const [first, second] = i < updated ? [nowOf, oldOf] : [oldOf, nowOf];
      const shape = (first.get(id) ?? second.get(id))!;
      return { lowers: shape.lowers, by: shape.by, state: first.get(id)?.state ?? "missing" };
    });
    return scoreOf(throughBarriers(start, barriers, by));
  };
  const found = residual(0, oldMode) - old.residual.points;
  const parts: ChangePart[] = [];
  if (found !== 0 || old.says.join() !== now.says.join()) parts.push(foundPart(old, now, found, between));
  if (oldMode !== mode) {
    const points = residual(0) - residual(0, oldMode);
    parts.push({
      by: "barriers",
      title: "How controls combine",
      points,
      from: oldMode,
      to: mode,
      fields: [],
    });
  }
  let reached = residual(0);
  ids.forEach((id, i) => {
    const next = residual(i + 1);
    const part = controlPart(oldOf.get(id), nowOf.get(id), next - reached);
    if (part) parts.push(part);
    reached = next;
  });
  const moved = movedBetween(old.residual.points, now.residual.points);
  return moved.change === 0 && parts.length === 0
    ? undefined
    : { risk: now.id, title: now.title, category: now.category, ...moved, parts };
}

/** Two numbers of points, and how far it is from the one to the other. */
export function movedBetween(from: number, to: number) {
  return { from, to, change: to - from };
}

/** What the scales found: because facts changed, because time passed, or because the model is another. */
function foundPart(old: RiskItem, now: RiskItem, points: number, { facts, models }: Between): ChangePart {
  const reads = new Set([...(old.reads ?? []), ...now.reads]);
  const fields = facts.filter(({ field }) => reads.has(field));
  const [from, to] = [old.says.join(" "), now.says.join(" ")];
  if (models) {
    const title = fields.length > 0 ? "Another model, and facts" : "Another model";
    return { by: "model", title, points, from: `${from} (${models[0]})`, to: `${to} (${models[1]})`, fields };
  }
  return fields.length > 0
    ? { by: "facts", title: "Facts", points, from, to, fields }
    : { by: "time", title: "Time passed", points, from, to, fields };
}

function controlPart(
  old: ControlEffect | undefined,
  now: ControlEffect | undefined,
  points: number,
): ChangePart | undefined {
  const states: [ControlState, ControlState] = [old?.state ?? "missing", now?.state ?? "missing"];
  if (states[0] === states[1] && points === 0) return undefined;
  const share = old && now && old.by !== now.by;
  const say = (state: ControlState, one: ControlEffect | undefined) =>
    share && one ? `${state}, taking ${one.by / 100}%` : state;
  const { id, title } = (now ?? old)!;
  return { by: id, title, points, from: say(states[0], old), to: say(states[1], now), fields: [] };
}
