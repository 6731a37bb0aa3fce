import {
  type CompiledMeasure,
  dayText,
  type Heading,
  type Indicator,
  type Model,
  type Problem,
  requireModel,
  requireObject,
  WaymarkError,
} from "@waymark/core";
import type { Journey } from "../journey/journey.js";
import { journeyOf } from "../journey/journey.js";
import { answerProblems, asObservation, contradictions, inOrder } from "../journey/observation.js";
import type { Relationship } from "../journey/relationships.js";
import { registerOf } from "../learning/register.js";
import type { Figure } from "../measure/figure.js";
import { computeMeasure } from "../measure/figures.js";
import type { Period } from "../measure/period.js";
import { type ProgrammeLog, type RowsOf, readLog } from "../measure/rows.js";
import { setting } from "../settings.js";
import { agreementsOf } from "./agreement.js";
import { matchedOf } from "./by-match.js";
import { changesOf } from "./changes.js";
import { costsOf } from "./costs.js";
import { endingsOf } from "./endings.js";
import { flowOf } from "./flow.js";
import { journeyCounts } from "./journey-counts.js";
import type { ProgrammeOptions } from "./period.js";
import { lastDay, periodOf, withinPeriod } from "./period.js";
import type { ProgrammeReport, ReportItem } from "./report.js";
import { retentionOf } from "./retention.js";

const warnings = Object.freeze({
  outputs: "What was done and made. A number of sessions is not success (§7.2 B).",
  vulnerability:
    "Before and after, without a comparison group: it shows who has moved, not what moved them. Voices are kept apart.",
  understanding:
    "A register of what was learnt, with its coverage; the cases may not be representative (§7.3 I).",
  design: "What §8.3 asks of the evaluation itself.",
});

/**
 * The success of a programme under the report's three headings, with the design of the evaluation beside them.
 * Every figure says its method, its n, how many rows are missing, its interval where it is an estimate, and the
 * rows that it came from. Nothing adds the headings up, and no outcome is computed from activity.
 *
 * @param log the caseload, of which any list may be absent; rows in any order give the same report.
 * @throws WaymarkError with every problem of every record.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * const report = programme(demo, { activity: [{ date: "2026-02-01", kind: "session", outcome: "attended", recorded: "yes" }, { date: "2026-02-08", kind: "session", outcome: "attended", recorded: "no" }] });
 * report.outputs.items.find(({ id }) => id === "sessions").figure.value; // => 2
 * report.outputs.items.find(({ id }) => id === "sessions-recorded").figure.value; // => 0.5
 * ```
 */
export function programme(model: Model, log: ProgrammeLog, options: ProgrammeOptions = {}): ProgrammeReport {
  requireModel(model);
  requireObject(log, "log");
  const everything = readLog(model, log);
  const period = periodOf(model, everything, options);
  const all = withinPeriod(everything, period);
  const journeys = journeysOf(model, everything, period);
  const items = (heading: Heading) => itemsOf(model, all, period, heading);
  const { from, to } = period;
  return {
    policy: { name: model.name, version: model.version, fingerprint: model.fingerprint },
    period: {
      from: from === null ? null : dayText(from),
      to: to === null ? null : dayText(to),
      days: from === null || to === null ? null : to - from + 1,
    },
    rows: {
      clients: all.clients.length,
      mentors: all.mentors.length,
      engagements: all.engagements.length,
      observations: all.observations.length,
      activity: all.activity.length,
    },
    outputs: {
      heading: "outputs-and-usage",
      warning: warnings.outputs,
      items: items("outputs-and-usage"),
      costs: costsOf(model, all, journeys, journeysBefore(model, everything, period)),
      flow: flowOf(model, all, period),
    },
    vulnerability: {
      heading: "reduced-vulnerability",
      warning: warnings.vulnerability,
      items: items("reduced-vulnerability"),
      changes: changesOf(model, journeys),
      journeys: journeyCounts(journeys),
      retention: retentionOf(model, all, period),
      endings: endingsOf(model, all, period),
      agreement: agreementsOf(model, journeys),
      matched: matchedOf(model, all, period, options.matchedCut ?? setting(model, "matched_cut")),
    },
    understanding: {
      heading: "greater-understanding",
      warning: warnings.understanding,
      items: items("greater-understanding"),
      register: registerOf(model, all),
    },
    design: { heading: "evaluation-design", warning: warnings.design, items: items("evaluation-design") },
  };
}

function itemsOf(model: Model, all: RowsOf, period: Period, heading: Heading): ReportItem[] {
  return model.indicators
    .filter(({ indicator }) => indicator.heading === heading)
    .map(({ indicator, measure }) => ({
      id: indicator.id,
      title: indicator.title,
      heading,
      direction: indicator.direction,
      kind: indicator.kind,
      level: indicator.level,
      source: indicator.source,
      covers: indicator.covers ?? [],
      figure: measure ? figureOf(model, all, measure, indicator.kind, period) : null,
      notComputed: indicator.notComputed ?? null,
    }));
}

/** What an indicator counts; the day on which it was first reached is kept for milestones only. */
function figureOf(
  model: Model,
  all: RowsOf,
  measure: CompiledMeasure,
  kind: Indicator["kind"],
  period: Period,
): Figure {
  const { reached, ...figure } = computeMeasure(model, all, measure, period);
  return kind === "event" && reached !== undefined ? { ...figure, reached } : figure;
}

/**
 * Each client's journey as it stands at the end of a period, in the order of their ids: whoever has a relationship in
 * the period or is observed in it. So a client whom nobody has observed is there, with nothing known, and one whose
 * relationship ended before the period is not. Baselines from before the period count, for distance is measured from
 * the start of the relationship. None where the model has no indicator that is observed.
 *
 * @throws WaymarkError with every answer that is not one of its indicator's, and every contradiction.
 */
export function journeysOf(model: Model, all: RowsOf, period: Period): Journey[] {
  const problems: Problem[] = all.observations.flatMap(({ record, given }) =>
    answerProblems(model, record, `observations.${given}`),
  );
  const placed = all.observations.map(({ record, given }) => ({
    seen: asObservation(record),
    path: `observations.${given}`,
  }));
  problems.push(...contradictions(placed));
  if (problems.length > 0) throw new WaymarkError(problems);
  const seen = inOrder(placed.map((one) => one.seen));
  const seenOf = new Map<string, typeof seen>();
  for (const one of seen) {
    const theirs = seenOf.get(one.client);
    if (theirs) theirs.push(one);
    else seenOf.set(one.client, [one]);
  }
  const until = lastDay(model, period);
  const ties = new Map<string, Relationship[]>();
  for (const { record } of all.engagements) {
    const client = String(record.client);
    const ended = typeof record.ended === "number" ? record.ended : null;
    ties.set(client, [...(ties.get(client) ?? []), { started: Number(record.started), ended }]);
  }
  return clientsIn(model, all, { from: period.from, to: until }).map((client) =>
    journeyOf(model, client, seenOf.get(client) ?? [], ties.get(client) ?? [], until),
  );
}

/** Journeys as they stood on the day before a period. */
function journeysBefore(model: Model, everything: RowsOf, { from }: Period): Journey[] {
  return from === null ? [] : journeysOf(model, everything, { from: null, to: from - 1 });
}

/** The clients with a relationship or an observation in a period, in the order of their ids. */
function clientsIn(model: Model, all: RowsOf, period: Period): string[] {
  if (!model.indicators.some(({ scale }) => scale)) return [];
  const { engagements, observations } = withinPeriod(all, period);
  return [...new Set([...engagements, ...observations].map(({ record }) => String(record.client)))].sort();
}
