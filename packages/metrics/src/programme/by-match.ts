import { badInput, type Model } from "@waymark/core";
import { differenceOfSharesInterval, wilsonInterval } from "@waymark/statistics";
import { type Figure, noFigure, provenance } from "../measure/figure.js";
import type { Period } from "../measure/period.js";
import { type ProgrammeLog, type Row, type RowsOf, readLog } from "../measure/rows.js";
import { lastDay } from "./period.js";

/** Relationships that were matched well and less well, side by side. */
export interface MatchComparison {
  /** That it is not causal, and which design would be. Print it with the figures. */
  readonly warning: string;
  readonly source: string;
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
 * The share of ended relationships that came to an agreed exit, among the better and the less well matched, and the
 * difference of the two. It is no evidence that matching caused anything: who was matched well may differ in
 * everything else. A relationship that ended nobody knows how, or whose match points are not known, is missing.
 *
 * @param options.cut where the better matched begin, in match points, 0 to 10 000. There is no default: a cut that is
 *   taken from the data that it is tried on flatters. Fix it before looking.
 * @throws WaymarkError with every problem of every record; `unknown-field` where the model has no match points;
 *   `out-of-range` for the cut.
 * @example
 * ```ts
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields })] });
 * compareByMatch(demo, {}, { cut: 8_000 }).better.why; // => "No ended relationship has match points on this side of the cut."
 * ```
 */
export function compareByMatch(
  model: Model,
  log: ProgrammeLog,
  options: { readonly cut: number },
): MatchComparison {
  const found = matchedOf(model, readLog(model, log), { from: null, to: null }, options.cut);
  if (found === null)
    throw badInput(
      "unknown-field",
      "model",
      "The model has no match points or no endings.",
      "Add the engagement fields of metricsBlocks.",
    );
  return found;
}

/** {@link compareByMatch} over the relationships that ended within a period; null where the model lacks the fields. */
export function matchedOf(model: Model, all: RowsOf, period: Period, cut: number): MatchComparison | null {
  if (!(Number.isInteger(cut) && cut >= 0 && cut <= 10_000))
    throw badInput("out-of-range", "cut", "The cut is not match points.", "Give a whole number, 0 to 10000.");
  if (!model.fields.has("engagement.match_points") || !model.fields.has("engagement.ending")) return null;
  const last = lastDay(model, period);
  const ended = all.engagements.filter(
    ({ record }) =>
      typeof record.ended === "number" && record.ended <= last && record.ended >= (period.from ?? 0),
  );
  const known = ended.filter(({ record }) => typeof record.match_points === "number");
  const above = known.filter(({ record }) => Number(record.match_points) >= cut);
  const below = known.filter(({ record }) => Number(record.match_points) < cut);
  return {
    warning:
      "Not causal: the better matched may differ in much else. A trial that assigns by lot among equally acceptable mentors, or a comparison on either side of a cut fixed beforehand, could tell.",
    source: "§8.3; the cut is our coding",
    cut,
    better: agreedExits(above),
    less: agreedExits(below),
    difference: differenceOf(above, below, ended),
    missing: ended.length - known.length,
  };
}

const told = (rows: readonly Row[]) => rows.filter(({ record }) => typeof record.ending === "string");
const agreed = (rows: readonly Row[]) => rows.filter(({ record }) => record.ending === "agreed-exit");

function agreedExits(rows: readonly Row[]): Figure {
  const method = "the share of ended relationships that came to an agreed exit, with Wilson's 95 % interval";
  const outOf = told(rows);
  const counted = agreed(rows);
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

function differenceOf(above: readonly Row[], below: readonly Row[], ended: readonly Row[]): Figure {
  const method =
    "the share among the better matched less that among the less well matched, with Newcombe's 95 % score interval";
  const both = [...told(above), ...told(below)];
  const about = { n: both.length, missing: ended.length - both.length };
  if (told(above).length === 0 || told(below).length === 0)
    return { ...noFigure("difference of shares", method, "One side of the cut is empty."), ...about };
  const of = (rows: readonly Row[]) => ({ successes: agreed(rows).length, trials: told(rows).length });
  const { value, lower, upper } = differenceOfSharesInterval({
    a: of(above),
    b: of(below),
    confidence: 0.95,
  });
  const rows = [
    provenance("engagements", "counted", agreed(both)),
    provenance("engagements", "out of", both),
  ];
  return { value, unit: "difference of shares", method, ...about, interval: [lower, upper], rows };
}
