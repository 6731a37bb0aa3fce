import { dayText, type Model, requireModel, requireObject } from "@waymark/core";
import { type CompiledMeasure, type Heading, type Indicator, metricsOf } from "../compile/index.js";
import { registerOf } from "../learning/register.js";
import type { Figure } from "../measure/figure.js";
import { computeMeasure } from "../measure/figures.js";
import type { Period } from "../measure/period.js";
import { openLog, type ProgrammeLog, type RowsOf, rowsOf } from "../measure/rows.js";
import { setting } from "../settings.js";
import { agreementsOf } from "./agreement.js";
import { matchedOf } from "./by-match.js";
import { changesOf } from "./changes.js";
import { costsOf } from "./costs.js";
import { endingsOf } from "./endings.js";
import { flowOf } from "./flow.js";
import { journeyCounts } from "./journey-counts.js";
import { journeysBefore, journeysOf } from "./journeys-of.js";
import type { ProgrammeOptions } from "./period.js";
import { periodOf, withinPeriod } from "./period.js";
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
  const opened = openLog(model, log);
  const everything = rowsOf(opened);
  const period = periodOf(model, everything, options);
  const all = withinPeriod(everything, period);
  const journeys = journeysOf(opened, period);
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
      costs: costsOf(model, all, journeys, journeysBefore(opened, period)),
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
  return metricsOf(model)
    .indicators.filter(({ indicator }) => indicator.heading === heading)
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
