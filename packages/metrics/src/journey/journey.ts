import {
  badInput,
  dayText,
  type GivenRecord,
  type Model,
  type Plugin,
  type Problem,
  type RawRecord,
  readRecord,
  requireModel,
  requireOptions,
  WaymarkError,
} from "@waymark/core";
import groupBy from "lodash/groupBy.js";
import { metricsOf } from "../compile/index.js";
import { type Assessment, assessmentsOf } from "./assessments.js";
import { flagsOf, type JourneyFlag } from "./flags.js";
import {
  type Drift,
  driftOf,
  type IndicatorTrajectory,
  indicatorTrajectory,
} from "./indicator-trajectory.js";
import { type Observation, readObservations } from "./observation.js";
import { type Quiet, quietOf } from "./quiet.js";
import { type Relationship, relationshipSpans } from "./relationships.js";
import { type Desistance, desistanceOf, type Stages, stagesOf } from "./stages.js";

/** One client's progress, each rater apart. There is no total of a person. */
export interface Journey {
  readonly client: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly observations: number;
  readonly unanswered: number;
  /** Observations dated after the day on which the caseload is looked at: counted here and not used. */
  readonly later: number;
  readonly indicators: readonly IndicatorTrajectory[];
  readonly stages: Stages;
  readonly desistance: Desistance;
  readonly assessments: readonly Assessment[];
  readonly drift: readonly Drift[];
  readonly quiet: Quiet;
  readonly flags: readonly JourneyFlag[];
}

/** What else may be known of a client's journey. */
export interface JourneyOptions {
  /** The client's relationships: the journey then starts and ends with them. */
  readonly engagements?: readonly RawRecord[];
}

/**
 * One client's journey: baseline, reassessments and distance travelled on each indicator, each rater apart, with
 * setbacks, silence, disagreement and what rests on self-report alone. Distances are in points, positive for the
 * better, −10 000 to 10 000. There is no total: nothing here adds indicators up, or averages raters.
 *
 * @param observations all observations of one client, in any order. Empty answers are counted, never dropped.
 * @throws WaymarkError with every problem: an answer that the indicator does not have, or an indicator that is not observed. Also
 *   two answers of one rater on one day, a record that cannot be read, or records of more than one client.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * const row = { client: "C-1", indicator: "extremist-content", voice: "mentor" };
 * const way = journey(demo, [{ ...row, date: "2026-01-05", answer: "often" }, { ...row, date: "2026-06-05", answer: "rarely" }]);
 * way.indicators[0].raters[0].distance; // => 6700
 * way.indicators[0].raters[0].moved; // => "better"
 * ```
 */
export function journey<Plugins extends readonly Plugin[], const Row, const Engagement>(
  model: Model<Plugins>,
  observations: readonly GivenRecord<Plugins, "observation", Row>[],
  options?: { readonly engagements?: readonly GivenRecord<Plugins, "engagement", Engagement>[] },
): Journey;
export function journey(
  model: Model,
  observations: readonly RawRecord[],
  options: JourneyOptions = {},
): Journey {
  requireModel(model);
  requireOptions(options, "options", "{ engagements: [] }", ["engagements"]);
  const seen = readObservations(model, observations);
  const { ties, clients: mentored } = relationships(model, options.engagements ?? []);
  const clients = [...new Set([...seen.map(({ client }) => client), ...mentored])];
  if (clients.length > 1) {
    throw badInput(
      "several-clients",
      "observations",
      `These records are about ${clients.length} clients.`,
      "Give the observations and relationships of one client at a time.",
    );
  }
  return journeyOf(model, clients[0] ?? null, seen, ties, model.today);
}

function relationships(model: Model, engagements: readonly RawRecord[]) {
  const problems: Problem[] = [];
  const read = engagements.map((raw, i) =>
    readRecord(model, "engagement", raw, `engagements.${i}`, problems),
  );
  if (problems.length > 0) throw new WaymarkError(problems);
  const ties = read.map(
    ({ started, ended }): Relationship => ({
      started: Number(started),
      ended: typeof ended === "number" ? ended : null,
    }),
  );
  return { ties, clients: read.map(({ client }) => String(client)) };
}

/** A journey from observations already read, in order, as it stands at the end of a day. */
export function journeyOf(
  model: Model,
  client: string | null,
  all: readonly Observation[],
  relationships: readonly Relationship[],
  until: number,
): Journey {
  const seen = all.filter(({ day }) => day <= until);
  const engagements = relationships.filter(({ started }) => started <= until);
  const span = relationshipSpans(seen, engagements, until);
  const seenOn = groupBy(seen, ({ indicator }) => indicator);
  const indicators = metricsOf(model).indicators.flatMap((item) => {
    const rows = seenOn[item.indicator.id] ?? [];
    const goals = [...new Set(rows.map(({ goal }) => goal))].sort((a, b) => (a ?? 0) - (b ?? 0));
    if (!item.scale) return [];
    return goals.map((goal) =>
      indicatorTrajectory(
        model,
        item,
        goal,
        rows.filter((one) => one.goal === goal),
        span,
      ),
    );
  });
  const stages = stagesOf(model, indicators);
  const drift = indicators.flatMap((one) => driftOf(model, one));
  const quiet = quietOf(model, { seen, indicators, engagements, span, until });
  const mentored = engagements.length > 0 ? span : null;
  return {
    client,
    from: seen[0] ? dayText(seen[0].day) : null,
    to: seen.length > 0 ? dayText(seen.at(-1)!.day) : null,
    observations: seen.length,
    unanswered: seen.filter(({ answer }) => answer === null).length,
    later: all.length - seen.length,
    indicators,
    stages,
    desistance: desistanceOf(model, indicators),
    assessments: assessmentsOf(model, indicators),
    drift,
    quiet,
    flags: flagsOf(model, indicators, { stages, drift, quiet, mentored }),
  };
}
