import { type CompiledIndicator, type IndicatorTrajectory, metricsOf } from "@waymark/metrics";
import type { Multiple } from "@waymark/report/components";
import type { Desk } from "../../desk.js";

/** How a client has moved on one thing, by each rater apart. */
export interface JourneyView extends Multiple {
  readonly id: string;
  /** Whether somebody says that it moved, or raters do not agree. */
  readonly isTelling: boolean;
  readonly rows: readonly {
    readonly rater: string;
    readonly day: string;
    readonly says: string;
  }[];
}

/** A client’s journey, and what to look into. */
export interface ClientJourney {
  readonly indicators: readonly JourneyView[];
  readonly flags: readonly string[];
}

/** A client’s journey by rater; null where nobody has been asked. */
export function journeyOf(desk: Desk, client: string): ClientJourney | null {
  const view = desk.view();
  const found = view.metrics.journeys.find((one) => one.client === client);
  if (found === undefined || found.indicators.length === 0) return null;
  const known = new Map(metricsOf(view.model).indicators.map((one) => [one.indicator.id, one]));
  const titles = new Map(metricsOf(view.model).success.raters.map(({ id, title }) => [id, title]));
  return {
    indicators: found.indicators
      .map((one) => journeyView(one, known.get(one.indicator), titles))
      .sort((a, b) => Number(b.isTelling) - Number(a.isTelling) || heard(b) - heard(a)),
    flags: found.flags.map(({ says }) => says),
  };
}

function journeyView(
  one: IndicatorTrajectory,
  compiled: CompiledIndicator | undefined,
  titles: ReadonlyMap<string, string>,
): JourneyView {
  const { direction, raters, title, goal } = one;
  const height = (points: number) => (direction === "down" ? 10_000 - points : points);
  const months = [
    ...new Set(raters.flatMap(({ series }) => series.map(({ date }) => date.slice(0, 7)))),
  ].sort();
  const asked = [...new Set([...(compiled?.indicator.raters ?? []), ...raters.map(({ rater }) => rater)])];
  return {
    id: `${one.indicator}-${goal ?? 0}`,
    title: goal === null ? title : `${title}, goal ${goal}`,
    isTelling:
      one.disagreement !== null || raters.some(({ moved }) => moved === "better" || moved === "worse"),
    occasions: months.map(sayMonth),
    levels: (compiled?.scale?.scale.levels ?? []).map(({ id, points }) => ({
      height: height(points),
      title: id.replaceAll("-", " "),
    })),
    panels: asked.map((rater) => {
      const series = raters.find((own) => own.rater === rater)?.series ?? [];
      return {
        title: titles.get(rater) ?? rater,
        said: months.map((month) => {
          const rating = series.filter(({ date }) => date.startsWith(month)).at(-1);
          return rating === undefined ? null : { height: height(rating.points), says: rating.says };
        }),
      };
    }),
    rows: raters.flatMap(({ raterTitle, series }) =>
      series.map(({ date, says }) => ({ rater: raterTitle, day: date, says })),
    ),
  };
}

/** How many people have said something of it. */
function heard({ panels }: JourneyView): number {
  return panels.filter(({ said }) => said.some((one) => one !== null)).length;
}

const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A month as a label: Mar 2026. */
function sayMonth(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return `${names[Number(number) - 1] ?? number} ${year}`;
}
