import type { Figure } from "../measure/figure.js";
import type { Change } from "./changes.js";
import type { NamedFigure } from "./named-figure.js";
import type { ProgrammeReport } from "./report.js";

interface Curve {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly method: string;
  readonly n: number;
  readonly missing: number;
  readonly rows: Figure["rows"];
  readonly time: readonly number[];
  readonly share: readonly number[];
  readonly lower?: readonly (number | null)[];
  readonly upper?: readonly (number | null)[];
}

/**
 * Every step of the survival and incidence curves, by the day on which it comes: `retention.ID.day-120`,
 * `endings.ENDING.day-120`, `endings.still-going.day-120`. Each rests on all relationships of its curve.
 */
export function curveFigures({ vulnerability: { retention, endings } }: ProgrammeReport): NamedFigure[] {
  const survival = retention.map(
    ({ id, title, source, time, share, lower, upper, median }): Curve => ({
      ...{
        id: `retention.${id}`,
        title: `${title}: share that have not yet`,
        source,
        method: "Kaplan and Meier; log-log 95% interval",
      },
      ...{ n: median.n, missing: median.missing, rows: median.rows, time, share, lower, upper },
    }),
  );
  const about = endings && {
    ...{ source: endings.source, method: endings.method, n: endings.n, missing: 0 },
    ...{ rows: endings.rows, time: endings.time },
  };
  const incidence = (endings?.endings ?? []).map(
    ({ ending, title, share, lower, upper }): Curve => ({
      ...about!,
      ...{ id: `endings.${ending}`, title: `Share that ended in this way: ${title}`, share, lower, upper },
    }),
  );
  const going: Curve[] = about
    ? [
        {
          ...about,
          id: "endings.still-going",
          title: "Share that still continues",
          share: endings.stillGoing,
        },
      ]
    : [];
  return [...survival, ...incidence, ...going].flatMap(stepsOf);
}

function stepsOf(curve: Curve): NamedFigure[] {
  return curve.time.map((day, i) => {
    const [low, high] = [curve.lower?.[i] ?? null, curve.upper?.[i] ?? null];
    const { title, source, method, n, missing, rows } = curve;
    return {
      id: `${curve.id}.day-${day}`,
      title: `${title}, by day ${day}`,
      source,
      figure: {
        value: curve.share[i] ?? null,
        ...{ unit: "share", method, n, missing, rows },
        interval: low === null || high === null ? null : [low, high],
      },
    };
  });
}

/** How many clients stand at each answer at the last: `change.INDICATOR.RATER.latest.ANSWER`. */
export function latestFigures(change: Change): NamedFigure[] {
  return change.latestLevels.map(({ answer, says, ids }) => ({
    id: `change.${change.indicator}.${change.rater}.latest.${answer}`,
    title: `${change.title}, rated by ${change.ratedBy}, clients last at: ${says}`,
    source: change.source,
    figure: {
      value: ids.length,
      unit: "clients",
      method: "clients whose last answer by this rater is this one",
      n: ids.length,
      missing: 0,
      interval: null,
      rows: [{ list: "clients", role: "counted", ids }],
    },
    observed: { indicator: change.indicator, raters: [change.rater] },
  }));
}

/** The rows that were read, list by list: `rows.observations`. */
export function readFigures({ rows, period, sources }: ProgrammeReport): NamedFigure[] {
  return (["clients", "mentors", "engagements", "observations", "activity"] as const).map((list) => ({
    id: `rows.${list}`,
    title: `Rows of ${list} that were read`,
    source: sources.rows,
    figure: {
      value: rows[list],
      unit: "rows",
      method: `rows of the period, ${period.from ?? "its start"} to ${period.to ?? "its end"}`,
      n: rows[list],
      missing: 0,
      interval: null,
      rows: [],
    },
    read: list,
  }));
}
