import { type CompiledIndicator, type Model, voices } from "@waymark/core";
import { median, medianInterval, wilsonInterval } from "@waymark/statistics";
import { goodness } from "../journey/points.js";
import type { IndicatorJourney, Journey, VoiceJourney } from "../journey/types.js";
import { type Figure, noFigure, type Provenance } from "../measure/figure.js";
import { meanChange, standardisedChange } from "./effects.js";
import type { Change } from "./types.js";

/** One client as one voice tells of them; null where that voice has not been asked. */
interface Told {
  readonly client: string;
  readonly voice: VoiceJourney | null;
}

/**
 * How clients moved on each indicator, by voice. An indicator is in use by a voice once that voice has been asked about
 * anybody; from then on it is expected of every client whose journey is given, the mentored and the observed. Whoever
 * that voice has not assessed is missing, so that those told and those missing are all clients, and the bounds of a
 * share are bounds for all of them. Nobody is left out for being new: of them, too, it is not known.
 */
export function changesOf(model: Model, journeys: readonly Journey[]): Change[] {
  return model.indicators.flatMap((item) =>
    voices.flatMap((voice): Change[] => {
      const told = journeys.map(({ client, indicators }): Told => {
        const found = indicators.find(isOf(item))?.voices.find((one) => one.voice === voice);
        return { client: client ?? "", voice: found ?? null };
      });
      return told.some((one) => one.voice !== null) ? [changeOf(item, voice, told)] : [];
    }),
  );
}

const isOf = (item: CompiledIndicator) => (one: IndicatorJourney) =>
  one.indicator === item.indicator.id && one.goal === null;

function changeOf(item: CompiledIndicator, voice: Change["voice"], told: readonly Told[]): Change {
  const { indicator, scale } = item;
  const known = (test: (voice: VoiceJourney) => boolean) =>
    told.filter((one) => one.voice !== null && test(one.voice));
  const started = known(({ baseline }) => baseline !== null);
  const moved = known(({ distance }) => distance !== null);
  const again = known(({ latest }) => latest !== null);
  const share = (how: VoiceJourney["moved"]) =>
    shareOfClients(moved, told, (one) => one.voice?.moved === how);
  const pairs = moved.map((one) => ({
    before: goodness(item.indicator, one.voice?.baseline?.points ?? 0),
    after: goodness(item.indicator, one.voice?.latest?.points ?? 0),
  }));
  const rest = told.filter((one) => !moved.includes(one));
  const about = { missing: rest.length, rows: [clientRows("counted", moved), clientRows("missing", rest)] };
  const last = (one: Told) => one.voice?.latest ?? one.voice?.baseline;
  return {
    indicator: indicator.id,
    title: indicator.title,
    direction: indicator.direction,
    source: indicator.source,
    covers: indicator.covers ?? [],
    voice,
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
      (one) => one.voice?.distance ?? 0,
      "the median distance travelled, positive for the better",
    ),
    medianStart: medianFigure(
      started,
      told,
      (one) => one.voice?.baseline?.points ?? 0,
      "the median at baseline",
    ),
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

function clientRows(role: Provenance["role"], told: readonly Told[]): Provenance {
  return { list: "clients", role, ids: [...new Set(told.map(({ client }) => client))].sort() };
}

function shareOfClients(moved: readonly Told[], told: readonly Told[], test: (one: Told) => boolean): Figure {
  const counted = moved.filter(test);
  const method = "a share of those reassessed, with Wilson's 95 % interval";
  const missing = told.length - moved.length;
  if (moved.length === 0) return { ...noFigure("share", method, "Nobody has been reassessed."), missing };
  const rest = told.filter((one) => !moved.includes(one));
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

function medianFigure(
  known: readonly Told[],
  told: readonly Told[],
  value: (one: Told) => number,
  method: string,
): Figure {
  const missing = told.length - known.length;
  if (known.length === 0)
    return { ...noFigure("points", method, "Nobody has been assessed for it."), missing };
  return {
    value: median(known.map(value)),
    unit: "points",
    method,
    n: known.length,
    missing,
    ...medianLimits(known.map(value)),
    rows: [
      clientRows("counted", known),
      clientRows(
        "missing",
        told.filter((one) => !known.includes(one)),
      ),
    ],
  };
}

function medianLimits(values: readonly number[]): Pick<Figure, "interval" | "whyNoInterval"> {
  const interval = medianInterval({ values, confidence: 0.95 });
  return interval
    ? { interval }
    : { interval, whyNoInterval: "With five or fewer, no interval of the median reaches 95 %." };
}
