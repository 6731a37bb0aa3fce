import type { IndicatorTrajectory, Journey, RaterTrajectory, RelationshipTrajectory } from "@waymark/metrics";
import { clause } from "../words/lists.js";
import { columnsOf, type Table } from "./table.js";

/** One client's trajectory on one indicator, from one rater. */
export interface TrajectoryRow {
  readonly client: string | null;
  readonly indicator: IndicatorTrajectory;
  readonly rated: RaterTrajectory;
  /** The part of it within one of several relationships; undefined for the whole. */
  readonly part?: RelationshipTrajectory | undefined;
}

/** A row for each client, indicator and rater; where asked for, followed by one for each relationship of several. */
export function trajectoryRows(
  journeys: readonly Journey[],
  { parts = false }: { readonly parts?: boolean } = {},
): TrajectoryRow[] {
  return journeys.flatMap(({ client, indicators }) =>
    indicators.flatMap((indicator) =>
      indicator.raters.flatMap((rated) => [
        { client, indicator, rated },
        ...(parts ? rated.relationships.map((part) => ({ client, indicator, rated, part })) : []),
      ]),
    ),
  );
}

/** What an indicator is called; of a goal, with the goal. */
export function indicatorTitle({ title, goal }: IndicatorTrajectory): string {
  return goal === null ? title : `${title}, goal ${goal}`;
}

function sayRating(rating: RaterTrajectory["baseline"]): string {
  return rating === null ? "–" : `${clause(rating.says)} (${rating.date})`;
}

const { text, date, points, count } = columnsOf<TrajectoryRow>();
const readers = columnsOf<TrajectoryRow>({ readersOnly: true });

/** Each client's trajectory on each indicator, each rater apart. */
export const trajectoryTable: Table<TrajectoryRow> = {
  title: "Progress of each client",
  empty: "No client has been assessed yet.",
  columns: [
    text("client", "Client", ({ client }) => client),
    text("indicator", "Indicator", ({ indicator }) => indicator.indicator),
    readers.text("title", "Indicator", ({ indicator }) => indicatorTitle(indicator)),
    text("goal", "Goal", ({ indicator }) => indicator.goal),
    text("rater", "Rated by", ({ rated }) => rated.rater),
    readers.text("rated_by", "Rated by", ({ rated }) => rated.raterTitle),
    readers.text("part", "", ({ part }) => (part ? `from ${part.started}` : "")),
    date("baseline", "Baseline", ({ rated }) => rated.baseline?.date ?? null),
    text("baseline_answer", "Answer", ({ rated }) => rated.baseline?.answer ?? null),
    date("latest", "Latest", ({ rated }) => rated.latest?.date ?? null),
    text("latest_answer", "Answer", ({ rated }) => rated.latest?.answer ?? null),
    readers.picture("picture", "None to most", () => ""),
    readers.text("baseline_says", "Baseline", ({ rated, part }) => sayRating((part ?? rated).baseline)),
    readers.text("latest_says", "Latest", ({ rated, part }) => sayRating((part ?? rated).latest)),
    readers.text("change", "Indicator, and from what to what", ({ indicator, rated, part }) => {
      const { baseline, latest } = part ?? rated;
      const [from, to] = [baseline, latest].map((one) => (one === null ? "not known" : clause(one.says)));
      return `${indicatorTitle(indicator)}: ${from === to ? from : `${from} → ${to}`}`;
    }),
    points("distance", "Distance", ({ rated }) => rated.distance),
    text("moved", "Moved", ({ rated, part }) => (part ?? rated).moved),
    count("setbacks", "Setbacks", ({ rated, part }) => (part ? "" : rated.setbacks.length)),
    count("reassessments_missing", "Reassessments missing", ({ rated, part }) =>
      part ? "" : rated.reassessmentsMissing,
    ),
  ],
};
