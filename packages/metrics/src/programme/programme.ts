import { dayText, type Model, requireModel, requireObject } from "@waymark/core";
import {
  type CompiledMeasure,
  figureOfScheme,
  type Heading,
  type Holds,
  type Indicator,
  metricsOf,
} from "../compile/index.js";
import { registerOf } from "../learning/register.js";
import type { Figure } from "../measure/figure.js";
import { computeMeasure } from "../measure/figures.js";
import type { Period } from "../measure/period.js";
import { openLog, type ProgrammeLog, type RowsOf, rowsOf } from "../measure/rows.js";
import { setting } from "../settings.js";
import { agreementsOf } from "./agreement.js";
import { atAGlance } from "./at-a-glance.js";
import { matchedOf } from "./by-match.js";
import { changesOf } from "./changes.js";
import { costsOf } from "./costs.js";
import { endingsOf } from "./endings.js";
import { flowOf } from "./flow.js";
import { journeyCounts } from "./journey-counts.js";
import { journeysBefore, journeysOf } from "./journeys-of.js";
import { type ProgrammeOptions, periodOf, requireProgrammeOptions, withinPeriod } from "./period.js";
import type { FigureSource, HeadingReport, ProgrammeReport, ReportItem } from "./report.js";
import { retentionOf } from "./retention.js";

/**
 * The success of a programme under the headings of the scheme: those of work done, of change, of learning, and the design of the evaluation.
 * Every figure says its method, its n, how many rows are missing, its interval where it is an estimate, and the
 * rows that it came from. Nothing adds the headings up, and no outcome is computed from activity.
 *
 * @param log the caseload, of which any list may be absent; rows in any order give the same report.
 * @throws WaymarkError with every problem of every record.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * const report = programme(demo, { activity: [{ date: "2026-02-01", kind: "session", outcome: "attended", recorded: "yes" }, { date: "2026-02-08", kind: "session", outcome: "attended", recorded: "no" }] });
 * report.outputs.items.find(({ id }) => id === "sessions").figure.value; // => 2
 * report.outputs.items.find(({ id }) => id === "sessions-recorded").figure.value; // => 0.5
 * ```
 */
export function programme(model: Model, log: ProgrammeLog, options: ProgrammeOptions = {}): ProgrammeReport {
  requireModel(model);
  requireObject(log, "log");
  requireProgrammeOptions(options);
  const opened = openLog(model, log);
  const everything = rowsOf(opened);
  const period = periodOf(model, everything, options);
  const all = withinPeriod(model, everything, period);
  const journeys = journeysOf(opened, period);
  const part = (holds: Holds) => partOf(model, all, period, holds);
  const sourceOf = (id: FigureSource) => figureOfScheme(metricsOf(model).success, id, id).source;
  const { from, to } = period;
  const headings = {
    outputs: {
      ...part("work"),
      costs: costsOf(model, all, journeys, journeysBefore(opened, period)),
      flow: flowOf(model, all, period),
    },
    vulnerability: {
      ...part("change"),
      changes: changesOf(model, journeys),
      instruments: metricsOf(model).instruments,
      journeys: journeyCounts(model, journeys),
      retention: retentionOf(model, all, period),
      endings: endingsOf(model, all, period),
      agreement: agreementsOf(model, journeys),
      matched: matchedOf(model, all, period, options.matchedCut ?? setting(model, "matched_cut")),
    },
    understanding: {
      ...part("learning"),
      register: registerOf(model, all),
    },
  };
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
    sources: {
      agreement: sourceOf("agreement"),
      flow: sourceOf("flow"),
      learning: sourceOf("learning"),
      rows: sourceOf("rows"),
    },
    ...headings,
    design: part("design"),
    glance: atAGlance(model, headings),
  };
}

/** The headings of one kind, with the indicators under them. */
function partOf(model: Model, all: RowsOf, period: Period, holds: Holds): HeadingReport {
  const headings = metricsOf(model).success.headings.filter((one) => one.holds === holds);
  return {
    heading: headings[0]?.id ?? "",
    title: headings.map(({ title }) => title).join("; "),
    warning: headings.map(({ says }) => says).join(" "),
    items: headings.flatMap(({ id }) => itemsOf(model, all, period, id)),
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
