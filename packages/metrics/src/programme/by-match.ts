import { badInput, type Model } from "@waymark/core";
import { differenceOfSharesInterval, wilsonInterval } from "@waymark/statistics";
import { type GoodEnding, metricsOf } from "../compile/index.js";
import { type Figure, noFigure, provenance } from "../measure/figure.js";
import type { Period } from "../measure/period.js";
import type { Row, RowsOf } from "../measure/rows.js";
import { lastDay } from "./period.js";

/** Relationships that were matched well and less well, side by side. */
export interface MatchComparison {
  /** That it is not causal, and which design would be. Print it with the figures. */
  readonly warning: string;
  readonly source: string;
  /** The ending that is compared, in words: `an agreed exit`. */
  readonly ending: string;
  /** The points at and above which a match counts as better matched. */
  readonly cut: number;
  readonly better: Figure;
  readonly less: Figure;
  /** The share among the better matched less that among the less well matched, −1 to 1. */
  readonly difference: Figure;
  /** Ended relationships without match points. */
  readonly missing: number;
}

/**
 * The share of ended relationships that came to the ending that the scheme hopes for: among the better and the less well
 * matched, and the difference of the two. Null where the scheme does not say which ending that is, or where match points
 * are. It is no evidence that matching caused anything: who was matched well may differ in everything else. A
 * relationship that ended nobody knows how, or whose match points are not known, is missing.
 *
 * @param cut where the better matched begin, in match points, 0 to 10 000. There is no default: a cut that is taken from
 *   the data that it is tried on flatters. Fix it before looking.
 * @throws WaymarkError `out-of-range` for the cut.
 */
export function matchedOf(model: Model, all: RowsOf, period: Period, cut: number): MatchComparison | null {
  if (!(Number.isInteger(cut) && cut >= 0 && cut <= 10_000))
    throw badInput(
      "out-of-range",
      "cut",
      "The cut is not a number of match points.",
      "Give a whole number, 0 to 10000.",
    );
  const { goodEnding, matchPoints } = metricsOf(model).success;
  if (!goodEnding || matchPoints === undefined) return null;
  const last = lastDay(model, period);
  const ended = all.engagements.filter(
    ({ record }) =>
      typeof record.ended === "number" && record.ended <= last && record.ended >= (period.from ?? 0),
  );
  const pointed = ended.filter(({ record }) => typeof record[matchPoints] === "number");
  const above = pointed.filter(({ record }) => Number(record[matchPoints]) >= cut);
  const below = pointed.filter(({ record }) => Number(record[matchPoints]) < cut);
  return {
    warning:
      "This does not show a cause: clients with a better match may differ in other ways. A trial that draws lots among equally acceptable mentors could show one, or a comparison on both sides of a cut fixed in advance.",
    source: `${goodEnding.source}; the cut is a setting of the policy`,
    ending: goodEnding.title,
    cut,
    better: shareThatEndedWell(goodEnding, above),
    less: shareThatEndedWell(goodEnding, below),
    difference: differenceOf(goodEnding, above, below, ended),
    missing: ended.length - pointed.length,
  };
}

/** Those whose ending is known. */
const known = ({ field }: GoodEnding, rows: readonly Row[]) =>
  rows.filter(({ record }) => typeof record[field] === "string");

const well = ({ field, values }: GoodEnding, rows: readonly Row[]) =>
  rows.filter(({ record }) => values.includes(String(record[field])));

function shareThatEndedWell(good: GoodEnding, rows: readonly Row[]): Figure {
  const method = `share of ended relationships that ended in ${good.title}, with Wilson’s 95% interval`;
  const outOf = known(good, rows);
  const counted = well(good, rows);
  if (outOf.length === 0)
    return noFigure("share", method, "No ended relationship has match points on this side of the cut.");
  return {
    value: counted.length / outOf.length,
    unit: "share",
    method,
    n: outOf.length,
    missing: rows.length - outOf.length,
    interval: wilsonInterval({ successes: counted.length, trials: outOf.length, confidence: 0.95 }),
    rows: [provenance("engagements", "counted", counted), provenance("engagements", "out of", outOf)],
  };
}

function differenceOf(
  good: GoodEnding,
  above: readonly Row[],
  below: readonly Row[],
  ended: readonly Row[],
): Figure {
  const method =
    "share among the better matched minus the share among the less well matched, with Newcombe’s 95% score interval";
  const both = [...known(good, above), ...known(good, below)];
  const about = { n: both.length, missing: ended.length - both.length };
  if (known(good, above).length === 0 || known(good, below).length === 0)
    return { ...noFigure("difference of shares", method, "One side of the cut is empty."), ...about };
  const of = (rows: readonly Row[]) => ({
    successes: well(good, rows).length,
    trials: known(good, rows).length,
  });
  const { value, lower, upper } = differenceOfSharesInterval({
    a: of(above),
    b: of(below),
    confidence: 0.95,
  });
  const rows = [
    provenance("engagements", "counted", well(good, both)),
    provenance("engagements", "out of", both),
  ];
  return { value, unit: "difference of shares", method, ...about, interval: [lower, upper], rows };
}
