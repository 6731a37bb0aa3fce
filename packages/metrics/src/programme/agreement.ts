import { type Model, WaymarkError } from "@waymark/core";
import {
  cohensKappaInterval,
  intraclassCorrelation,
  intraclassCorrelationInterval,
  krippendorffsAlphaInterval,
  meanSquares,
  type OpenEstimate,
} from "@waymark/statistics";
import { type CompiledIndicator, metricsOf, type RaterId } from "../compile/index.js";
import { ratersOf, raterWords } from "../compile/raters.js";
import type { IndicatorTrajectory } from "../journey/indicator-trajectory.js";
import type { Journey } from "../journey/journey.js";
import { type Figure, noFigure, type Provenance } from "../measure/figure.js";
import { trajectoriesByIndicator } from "./by-indicator.js";

/** How far raters agree on one indicator, at each client's last assessment. */
export interface Agreement {
  readonly indicator: string;
  readonly title: string;
  readonly pairs: readonly {
    readonly a: RaterId;
    readonly b: RaterId;
    /** What a sentence calls the two, as `the client and the mentor`. */
    readonly between: string;
    readonly kappa: Figure;
    /** ICC2 of Shrout and Fleiss, on points: kappa takes answers as in order, this takes points as a ruler. */
    readonly intraclass: Figure;
  }[];
  readonly alpha: Figure;
}

interface Judged {
  readonly client: string;
  /** The place of the last answer on the indicator's scale, by rater; null where that rater gave none. */
  readonly said: Readonly<Record<RaterId, number | null>>;
}

/** How far raters agree on each indicator that at least two of them have judged, at each client's last assessment. */
export function agreementsOf(model: Model, journeys: readonly Journey[]): Agreement[] {
  const raters = ratersOf(model);
  const ratings = trajectoriesByIndicator(journeys);
  return metricsOf(model).indicators.flatMap((item): Agreement[] => {
    const judged = judgedOf(item, journeys, ratings(item.indicator.id), raters);
    const heard = raters.filter((rater) => judged.some(({ said }) => said[rater] !== null));
    if (heard.length < 2) return [];
    const pairs = heard.flatMap((a, i) =>
      heard.slice(i + 1).map((b) => ({
        a,
        b,
        between: `${raterWords(model, a).ratedBy} and ${raterWords(model, b).ratedBy}`,
        kappa: kappaOf(item, judged, a, b),
        intraclass: intraclassOf(item, judged, a, b),
      })),
    );
    return [
      { indicator: item.indicator.id, title: item.indicator.title, pairs, alpha: alphaOf(judged, raters) },
    ];
  });
}

function judgedOf(
  item: CompiledIndicator,
  journeys: readonly Journey[],
  ratings: ReadonlyMap<number, IndicatorTrajectory>,
  raters: readonly string[],
): Judged[] {
  const levels = item.scale?.scale.levels.map(({ id }) => id) ?? [];
  return [...ratings].flatMap(([at, found]) => {
    const { client } = journeys[at]!;
    if (client === null) return [];
    const said = Object.fromEntries(
      raters.map((rater) => {
        const told = found.raters.find((one) => one.rater === rater);
        const last = told?.latest ?? told?.baseline;
        return [rater, last ? levels.indexOf(last.answer) : null];
      }),
    ) as Record<RaterId, number | null>;
    return [{ client, said }];
  });
}

/** What is compared: earlier answers of a client are among the rows, and do not count. */
const lastAnswers = "of each rater’s last answer on each client, whatever its day";

function rowsOf(role: Provenance["role"], judged: readonly Judged[]): Provenance {
  return { list: "clients", role, ids: judged.map(({ client }) => client).sort() };
}

function kappaOf(item: CompiledIndicator, judged: readonly Judged[], a: RaterId, b: RaterId): Figure {
  const both = judged.filter(({ said }) => said[a] !== null && said[b] !== null);
  const one = judged.filter(({ said }) => (said[a] === null) !== (said[b] === null));
  const categories = (item.scale?.scale.levels ?? []).map((_, i) => i);
  return attempt(
    "kappa",
    `Cohen's kappa, linear weights, ${lastAnswers}; Fleiss–Cohen–Everitt interval`,
    both,
    one,
    () => {
      const given = {
        a: both.map(({ said }) => said[a] ?? 0),
        b: both.map(({ said }) => said[b] ?? 0),
        categories,
      };
      return estimated(cohensKappaInterval({ ...given, weights: "linear", confidence: 0.95 }));
    },
  );
}

/**
 * The intraclass correlation of two raters, who stand for any rater (ICC2: their severity counts): on points, so it
 * takes steps between answers as equal to their points.
 */
function intraclassOf(item: CompiledIndicator, judged: readonly Judged[], a: RaterId, b: RaterId): Figure {
  const both = judged.filter(({ said }) => said[a] !== null && said[b] !== null);
  const one = judged.filter(({ said }) => (said[a] === null) !== (said[b] === null));
  const points = (item.scale?.scale.levels ?? []).map((level) => level.points);
  const method = `ICC2, one rater, absolute agreement, on points, ${lastAnswers} (Shrout–Fleiss), Satterthwaite interval, cut at −1 and 1`;
  return attempt("intraclass correlation", method, both, one, () => {
    const ratings = both.map(({ said }) => [a, b].map((rater) => points[said[rater] ?? 0] ?? 0));
    if (meanSquares(ratings).error === 0)
      return {
        value: intraclassCorrelation({ ratings, form: "ICC2" }),
        interval: null,
        whyNoInterval: "The two agree fully, so there is no error to base an interval on.",
      };
    const { value, lower, upper } = intraclassCorrelationInterval({
      ratings,
      form: "ICC2",
      confidence: 0.95,
    });
    return { value, interval: [Math.max(-1, lower), Math.min(1, upper)] };
  });
}

function alphaOf(judged: readonly Judged[], raters: readonly string[]): Figure {
  const units = judged.map(({ said }) => raters.map((rater) => said[rater] ?? null));
  const heard = (unit: readonly (number | null)[]) => unit.filter((value) => value !== null).length;
  const both = judged.filter((_, i) => heard(units[i]!) >= 2);
  const one = judged.filter((_, i) => heard(units[i]!) === 1);
  const method = `Krippendorff's alpha, ordinal, over all raters; units drawn again ${drawing.resamples} times (Zapf et al. 2016), seed ${drawing.seed}`;
  return attempt("alpha", method, both, one, () => {
    return estimated(krippendorffsAlphaInterval({ units, level: "ordinal", ...drawing }));
  });
}

function estimated({ value, lower, upper, why }: OpenEstimate) {
  const interval: Figure["interval"] = lower === null || upper === null ? null : [lower, upper];
  return { value, interval, ...(why === undefined ? {} : { whyNoInterval: why }) };
}

/** How the interval of alpha is drawn: the same everywhere, so that anybody gets the same bytes. */
const drawing = { confidence: 0.95, resamples: 1000, seed: 1 };

/** A statistic of agreement, or the reason for which it is undefined (everybody on one answer, say). */
function attempt(
  unit: string,
  method: string,
  both: readonly Judged[],
  one: readonly Judged[],
  compute: () => Pick<Figure, "value" | "interval" | "whyNoInterval">,
): Figure {
  const about = {
    n: both.length,
    missing: one.length,
    rows: [rowsOf("counted", both), rowsOf("missing", one)],
  };
  if (both.length === 0) return { ...noFigure(unit, method, "No client was rated by both."), ...about };
  try {
    return { unit, method, ...compute(), ...about };
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    return { ...noFigure(unit, method, error.problems[0]?.message ?? error.message), ...about };
  }
}
