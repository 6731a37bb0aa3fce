import {
  badInput,
  dayText,
  type Model,
  type Problem,
  type RawRecord,
  readRecord,
  requireModel,
  voices,
  WaymarkError,
} from "@waymark/core";
import { setting } from "../settings.js";
import { flagsOf } from "./flags.js";
import { driftOf, indicatorJourney } from "./indicator.js";
import { indicatorsFor } from "./parts.js";
import { readObservations, type Seen } from "./read.js";
import type { Span } from "./reassessments.js";
import { type Relationship, stretchesOf } from "./relationships.js";
import { desistanceOf, stagesOf } from "./stages.js";
import type { Assessment, IndicatorJourney, Journey, Quiet } from "./types.js";

/** What else may be known of a client's journey. */
export interface JourneyOptions {
  /** The client's relationships: the journey then starts and ends with them. */
  readonly engagements?: readonly RawRecord[];
}

/**
 * One client's journey: baseline, reassessments and distance travelled on each indicator, each voice apart, with
 * setbacks, silence, disagreement and what rests on self-report alone. Distances are in points, positive for the
 * better, −10 000 to 10 000. There is no total: nothing here adds indicators up, or averages voices.
 *
 * @param observations all observations of one client, in any order. Empty answers are counted, never dropped.
 * @throws WaymarkError with every problem: an answer that the indicator does not have, an indicator that is not
 *   observed, two answers of one voice on one day, a record that cannot be read, or records of more than one client.
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * const row = { client: "C-1", indicator: "extremist-content", voice: "mentor" };
 * const way = journey(demo, [{ ...row, date: "2026-01-05", answer: "often" }, { ...row, date: "2026-06-05", answer: "rarely" }]);
 * way.indicators[0].voices[0].distance; // => 6700
 * way.indicators[0].voices[0].moved; // => "better"
 * ```
 */
export function journey(
  model: Model,
  observations: readonly RawRecord[],
  options: JourneyOptions = {},
): Journey {
  requireModel(model);
  const seen = readObservations(model, observations);
  const { ties, clients: mentored } = relationships(model, options.engagements ?? []);
  const clients = [...new Set([...seen.map(({ client }) => client), ...mentored])];
  if (clients.length > 1) {
    throw badInput(
      "several-clients",
      "observations",
      `These records are of ${clients.length} clients.`,
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
  all: readonly Seen[],
  relationships: readonly Relationship[],
  until: number,
): Journey {
  const seen = all.filter(({ day }) => day <= until);
  const engagements = relationships.filter(({ started }) => started <= until);
  const span = stretchesOf(seen, engagements, until);
  const indicators = model.indicators.flatMap((item) => {
    const rows = seen.filter(({ indicator }) => indicator === item.indicator.id);
    const goals = [...new Set(rows.map(({ goal }) => goal))].sort((a, b) => (a ?? 0) - (b ?? 0));
    if (!item.scale) return [];
    return goals.map((goal) =>
      indicatorJourney(
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

function assessmentsOf(model: Model, indicators: readonly IndicatorJourney[]): Assessment[] {
  const wanted = indicatorsFor(model, "assessment");
  const items = indicators.filter(({ indicator }) => wanted.has(indicator));
  return voices.flatMap((voice): Assessment[] => {
    const told = items.flatMap(({ indicator, voices: all }) => {
      const one = all.find((candidate) => candidate.voice === voice);
      return one ? [{ indicator, moved: one.moved }] : [];
    });
    const those = (moved: string) =>
      told.filter((one) => one.moved === moved).map(({ indicator }) => indicator);
    if (told.length === 0) return [];
    return [
      {
        voice,
        factors: told.length,
        better: those("better"),
        same: those("same"),
        worse: those("worse"),
        notReassessed: those("not known"),
      },
    ];
  });
}

interface Heard {
  readonly seen: readonly Seen[];
  readonly indicators: readonly IndicatorJourney[];
  readonly engagements: readonly Relationship[];
  readonly span: Span;
  readonly until: number;
}

/** Silence is counted from the last answer, or from the start of the last relationship, so that no answer is silence. */
function quietOf(model: Model, { seen, indicators, engagements, span, until }: Heard): Quiet {
  const last = seen.filter(({ answer }) => answer !== null).at(-1);
  const presence = indicatorsFor(model, "presence");
  const signs = indicators
    .filter(
      ({ indicator, voices: told }) => presence.has(indicator) && told.some(({ moved }) => moved === "worse"),
    )
    .map(({ indicator }) => indicator);
  const over = engagements.length > 0 && engagements.every(({ ended }) => ended !== null && ended <= until);
  const starts = engagements.map(({ started }) => started);
  const since = Math.max(last?.day ?? span.start, ...starts);
  const days = seen.length + engagements.length === 0 ? null : until - since;
  const quiet = !over && days !== null && days > setting(model, "quiet_after");
  return { lastSeen: last ? dayText(last.day) : null, days, quiet, signs };
}
