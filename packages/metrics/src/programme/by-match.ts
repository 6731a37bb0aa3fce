import { badInput, type Model } from "@waymark/core";
import { type Figure, noFigure, provenance } from "../measures/figure.js";
import { type ProgrammeLog, type Row, readLog } from "../measures/rows.js";
import { wilsonInterval } from "../statistics/index.js";
import { middle } from "./changes.js";

/** Relationships that were matched well and less well, side by side. */
export interface MatchComparison {
  readonly warning: string;
  /** The points at and above which a match counts as better matched. */
  readonly cut: number | null;
  readonly better: Figure;
  readonly less: Figure;
  /** Ended relationships without match points: missing. */
  readonly missing: number;
}

/**
 * The share of ended relationships that came to an agreed exit, among the better and the less well matched, split at
 * the median of the match points. It is no evidence that matching caused anything: who was matched well may differ
 * in everything else.
 *
 * @param options.cut where to split, in match points, if not at the median; fix it before looking.
 * @throws WaymarkError with every problem of every record, or `unknown-field` where the model has no match points.
 * @example
 * ```ts
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields })] });
 * compareByMatch(demo, {}).better.why; // => "No ended relationship has match points."
 * ```
 */
export function compareByMatch(
  model: Model,
  log: ProgrammeLog,
  options: { readonly cut?: number } = {},
): MatchComparison {
  if (!model.fields.has("engagement.match_points") || !model.fields.has("engagement.ending"))
    throw badInput(
      "unknown-field",
      "model",
      "The model has no match points or no endings.",
      "Add the engagement fields of metricsBlocks.",
    );
  const ended = readLog(model, log).engagements.filter(
    ({ record }) => Number(record.ended ?? Infinity) <= model.today,
  );
  const known = ended.filter(({ record }) => typeof record.match_points === "number");
  const cut =
    options.cut ?? (known.length > 0 ? middle(known.map(({ record }) => Number(record.match_points))) : null);
  const above = known.filter(({ record }) => cut !== null && Number(record.match_points) >= cut);
  return {
    warning:
      "Not causal: the better matched may differ in much else. A trial that assigns by lot among equally acceptable mentors, or a comparison on either side of a cut fixed beforehand, could tell.",
    cut,
    better: agreedExits(above),
    less: agreedExits(known.filter((row) => !above.includes(row))),
    missing: ended.length - known.length,
  };
}

function agreedExits(rows: readonly Row[]): Figure {
  const method = "the share of ended relationships that came to an agreed exit, with Wilson's 95 % interval";
  const told = rows.filter(({ record }) => typeof record.ending === "string");
  const agreed = told.filter(({ record }) => record.ending === "agreed-exit");
  if (told.length === 0) return noFigure("share", method, "No ended relationship has match points.");
  return {
    value: agreed.length / told.length,
    unit: "share",
    method,
    n: told.length,
    missing: rows.length - told.length,
    interval: wilsonInterval({ successes: agreed.length, trials: told.length, confidence: 0.95 }),
    rows: [provenance("engagements", "counted", agreed), provenance("engagements", "out of", told)],
  };
}
