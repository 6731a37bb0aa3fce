import type { IndicatorJourney, Journey, VoiceJourney } from "@waymark/metrics";
import { clause } from "../words/lists.js";
import { capital } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

/** One client's trajectory on one indicator, from one rater. */
export interface TrajectoryRow {
  readonly client: string | null;
  readonly indicator: IndicatorJourney;
  readonly rated: VoiceJourney;
}

/** A row for each client, indicator and rater. */
export function trajectoryRows(journeys: readonly Journey[]): TrajectoryRow[] {
  return journeys.flatMap(({ client, indicators }) =>
    indicators.flatMap((indicator) => indicator.voices.map((rated) => ({ client, indicator, rated }))),
  );
}

/** What an indicator is called; of a goal, with the goal. */
export function indicatorTitle({ title, goal }: IndicatorJourney): string {
  return goal === null ? title : `${title}, goal ${goal}`;
}

function sayRating(rating: VoiceJourney["baseline"]): string {
  return rating === null ? "–" : `${clause(rating.says)} (${rating.date})`;
}

const { text, date, number, count } = columnsOf<TrajectoryRow>();
const readers = columnsOf<TrajectoryRow>({ readersOnly: true });

/** Each client's trajectory on each indicator, each rater apart. */
export const trajectoryTable: Table<TrajectoryRow> = {
  title: "Progress of each client",
  empty: "Nobody has been assessed yet.",
  columns: [
    text("client", "Client", ({ client }) => client),
    text("indicator", "Indicator", ({ indicator }) => indicator.indicator),
    readers.text("title", "Indicator", ({ indicator }) => indicatorTitle(indicator)),
    text("goal", "Goal", ({ indicator }) => indicator.goal),
    text("voice", "Rated by", ({ rated }) => rated.voice),
    readers.text("rater", "Rated by", ({ rated }) => capital(rated.voice)),
    date("baseline", "Baseline", ({ rated }) => rated.baseline?.date ?? null),
    text("baseline_answer", "Answer", ({ rated }) => rated.baseline?.answer ?? null),
    date("latest", "Latest", ({ rated }) => rated.latest?.date ?? null),
    text("latest_answer", "Answer", ({ rated }) => rated.latest?.answer ?? null),
    readers.picture("picture", "None to most", () => ""),
    readers.text("baseline_says", "Baseline", ({ rated }) => sayRating(rated.baseline)),
    readers.text("latest_says", "Latest", ({ rated }) => sayRating(rated.latest)),
    number("distance_points", "Distance", ({ rated }) => rated.distance),
    text("moved", "Moved", ({ rated }) => rated.moved),
    count("setbacks", "Setbacks", ({ rated }) => rated.setbacks.length),
    count("reassessments_missing", "Reassessments missing", ({ rated }) => rated.reassessmentsMissing),
  ],
};
