import type { Model } from "@waymark/core";
import { median, medianInterval, wilsonInterval } from "@waymark/statistics";
import { type CompiledIndicator, type Indicator, metricsOf, type RaterId } from "../compile/index.js";
import { type RaterWords, ratersOf, raterWords } from "../compile/raters.js";
import type { Journey } from "../journey/journey.js";
import type { RaterTrajectory } from "../journey/rater-trajectory.js";
import { orientedScore } from "../journey/rating.js";
import { type Figure, noFigure, type Provenance } from "../measure/figure.js";
import { trajectoriesByIndicator } from "./by-indicator.js";
import { meanChange, standardisedChange } from "./effects.js";

/**
 * How clients moved on one indicator by one rater. Clients without a reassessment are counted, never dropped, and so are those never assessed by this rater: reassessed and missing are together all clients.
 */
export interface Change extends RaterWords {
  readonly indicator: string;
  readonly title: string;
  readonly direction: Indicator["direction"];
  readonly source: string;
  readonly covers: readonly string[];
  /** The instrument that it is an item of, with its edition, as `channel-vaf 2012`; null where of none. */
  readonly instrument: string | null;
  readonly rater: RaterId;
  /** Clients with a relationship in the period, or observed in it, whether this rater assessed them or not. */
  readonly clients: number;
  /** Those of them that this rater assessed on it, or tried to. */
  readonly assessed: number;
  readonly withBaseline: number;
  readonly reassessed: number;
  /** Clients with a baseline and no reassessment, or no baseline, or never assessed by this rater. */
  readonly missing: number;
  readonly better: Figure;
  readonly same: Figure;
  readonly worse: Figure;
  /** The middle distance among those reassessed, in points; positive for the better. */
  readonly medianDistance: Figure;
  /** The mean distance, in points, with its interval. */
  readonly meanDistance: Figure;
  /** The mean distance in standard deviations of the baseline, with its interval. */
  readonly standardised: Figure;
  /** The middle starting point, in points of the indicator: how much of the thing there was. */
  readonly medianStart: Figure;
  readonly latestLevels: readonly {
    readonly answer: string;
    readonly says: string;
    readonly clients: number;
    /** Who they are, in the order of their ids. */
    readonly ids: readonly string[];
  }[];
}

/** One client as one rater sees them; null where that rater has not been asked. */
interface ClientRating {
  readonly client: string;
  readonly rater: RaterTrajectory | null;
}

/**
 * How clients moved on each indicator, by rater. An indicator is in use by a rater once that rater has been asked about
 * anybody; from then on it is expected of every client whose journey is given, the mentored and the observed. Whoever
 * that rater has not assessed is missing, so that those told and those missing are all clients, and the bounds of a
 * share are bounds for all of them. Nobody is left out for being new: of them, too, it is not known.
 */
export function changesOf(model: Model, journeys: readonly Journey[]): Change[] {
  const ratings = trajectoriesByIndicator(journeys);
  return metricsOf(model).indicators.flatMap((item) => {
    const known = ratings(item.indicator.id);
    return ratersOf(model).flatMap((rater): Change[] => {
      const told = journeys.map(({ client }, at): ClientRating => {
        const found = known.get(at)?.raters.find((one) => one.rater === rater);
        return { client: client ?? "", rater: found ?? null };
      });
      return told.some((one) => one.rater !== null)
        ? [changeOf(item, { rater, ...raterWords(model, rater) }, told)]
        : [];
    });
  });
}

function changeOf(
  item: CompiledIndicator,
  ratedBy: Pick<Change, "rater" | keyof RaterWords>,
  told: readonly ClientRating[],
): Change {
  const { indicator, scale } = item;
  const known = (test: (rater: RaterTrajectory) => boolean) =>
    told.filter((one) => one.rater !== null && test(one.rater));
  const started = known(({ baseline }) => baseline !== null);
  const moved = known(({ distance }) => distance !== null);
  const again = known(({ latest }) => latest !== null);
  const why =
    indicator.direction === "none" ? "It is kept as context: neither direction is better." : undefined;
  const share = (how: RaterTrajectory["moved"]) =>
    shareOfClients(moved, told, (one) => one.rater?.moved === how, why);
  const pairs = moved.map((one) => ({
    before: orientedScore(item.indicator, one.rater?.baseline?.points ?? 0),
    after: orientedScore(item.indicator, one.rater?.latest?.points ?? 0),
  }));
  const rest = without(told, moved);
  const about = { missing: rest.length, rows: [clientRows("counted", moved), clientRows("missing", rest)] };
  const last = (one: ClientRating) => one.rater?.latest ?? one.rater?.baseline;
  return {
    indicator: indicator.id,
    title: indicator.title,
    direction: indicator.direction,
    source: indicator.source,
    covers: indicator.covers ?? [],
    instrument: item.instrument?.name ?? null,
    ...ratedBy,
    clients: told.length,
    assessed: known(() => true).length,
    withBaseline: started.length,
    reassessed: again.length,
    missing: told.length - again.length,
    better: share("better"),
    same: share("same"),
    worse: share("worse"),
    medianDistance: medianFigure(
      moved,
      told,
      (one) => one.rater?.distance ?? 0,
      "median distance travelled; positive means better",
    ),
    medianStart: medianFigure(started, told, (one) => one.rater?.baseline?.points ?? 0, "median at baseline"),
    meanDistance: withinScale(meanChange(pairs, about)),
    standardised: standardisedChange(pairs, about),
    latestLevels: (scale?.scale.levels ?? []).map(({ id, says }) => {
      const ids = told.filter((one) => last(one)?.answer === id).map(({ client }) => client);
      return { answer: id, says, clients: ids.length, ids: ids.sort() };
    }),
  };
}

/** A mean distance whose interval stays within what any distance can be: the whole scale, either way. */
function withinScale(figure: Figure): Figure {
  if (!figure.interval) return figure;
  const [low, high] = figure.interval;
  if (low >= -10_000 && high <= 10_000) return figure;
  return {
    ...figure,
    interval: [Math.max(-10_000, low), Math.min(10_000, high)],
    method: `${figure.method}, cut at the ends of the scale`,
  };
}

function clientRows(role: Provenance["role"], told: readonly ClientRating[]): Provenance {
  return { list: "clients", role, ids: [...new Set(told.map(({ client }) => client))].sort() };
}

function shareOfClients(
  moved: readonly ClientRating[],
  told: readonly ClientRating[],
  test: (one: ClientRating) => boolean,
  why?: string,
): Figure {
  const counted = moved.filter(test);
  const method = "share of the clients reassessed, with Wilson’s 95% interval";
  const missing = told.length - moved.length;
  if (moved.length === 0)
    return { ...noFigure("share", method, why ?? "No client has been reassessed."), missing };
  const rest = without(told, moved);
  return {
    value: counted.length / moved.length,
    unit: "share",
    method,
    n: moved.length,
    missing,
    interval: wilsonInterval({ successes: counted.length, trials: moved.length, confidence: 0.95 }),
    bounds: [counted.length / told.length, (counted.length + missing) / told.length],
    rows: [clientRows("counted", counted), clientRows("out of", moved), clientRows("missing", rest)],
  };
}

function without(all: readonly ClientRating[], some: readonly ClientRating[]): ClientRating[] {
  const known = new Set(some);
  return all.filter((one) => !known.has(one));
}

function medianFigure(
  known: readonly ClientRating[],
  told: readonly ClientRating[],
  value: (one: ClientRating) => number,
  method: string,
): Figure {
  const missing = told.length - known.length;
  if (known.length === 0)
    return { ...noFigure("points", method, "No client has been assessed for it."), missing };
  return {
    value: median(known.map(value)),
    unit: "points",
    method,
    n: known.length,
    missing,
    ...medianLimits(known.map(value)),
    rows: [clientRows("counted", known), clientRows("missing", without(told, known))],
  };
}

function medianLimits(values: readonly number[]): Pick<Figure, "interval" | "whyNoInterval"> {
  const interval = medianInterval({ values, confidence: 0.95 });
  return interval
    ? { interval }
    : { interval, whyNoInterval: "With five clients or fewer, no interval of the median reaches 95%." };
}
