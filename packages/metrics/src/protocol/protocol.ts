import { badInput, dayNumber, fingerprint, type Model, requireOptions } from "@waymark/core";
import {
  type CompiledIndicator,
  type Heading,
  type Indicator,
  metricsOf,
  type Success,
} from "../compile/index.js";
import { describeMeasure } from "../measure/describe.js";
import { setting, settingNames } from "../settings.js";

/** What is planned for one indicator, before anybody has looked at the data. */
export interface PlannedIndicator {
  readonly id: string;
  readonly title: string;
  readonly heading: Heading;
  readonly direction: Indicator["direction"];
  readonly baseline: Indicator["baseline"];
  readonly raters: readonly string[];
  readonly source: string;
  /** The answers in order with their points; empty for what is counted or kept. */
  readonly answers: readonly { readonly id: string; readonly points: number }[];
  /** How it will be counted; null for what is observed or kept. */
  readonly counts: string | null;
  /** What will be computed, or why nothing will be. */
  readonly analysis: string;
}

/** An analysis plan, written from a policy before the data are looked at. */
export interface Protocol {
  readonly title: string;
  readonly policy: { readonly name: string; readonly version: string };
  /** The day on which the plan was written: the policy's day. */
  readonly writtenFor: string;
  readonly period: { readonly from: string; readonly to: string; readonly months: number };
  /** The titles of the headings, of which none is added to another. */
  readonly headings: readonly string[];
  readonly indicators: readonly PlannedIndicator[];
  readonly parameters: Readonly<Record<string, number>>;
  readonly confidence: number;
  readonly tests: readonly string[];
  readonly missing: string;
  readonly disclosure: { readonly threshold: number; readonly round: number };
  /** The SHA-256 of all of the above: two plans that say the same have the same. */
  readonly fingerprint: string;
}

/** What a plan cannot take from the policy. */
export interface ProtocolOptions {
  /** First and last day of the trial, as `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Below this no count leaves the programme; 10 unless told. */
  readonly threshold?: number;
  /** Published counts are rounded to this; 5 unless told. */
  readonly round?: number;
}

/**
 * The analysis plan that a policy implies: indicators with their answers and points, baselines, what will be
 * computed, settings, period and disclosure control. Written before the data, kept, and held against what was done.
 *
 * @throws WaymarkError `bad-period` where the trial is shorter or longer than the scheme asks, or a day does not exist.
 * @example
 * ```ts
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-01", factors: {} }, { plugins: [] });
 * protocol(demo, { from: "2026-01-01", to: "2026-12-31" }).period.months; // => 12
 * departures(protocol(demo, { from: "2026-01-01", to: "2026-12-31" }), protocol(demo, { from: "2026-01-01", to: "2026-09-30" })).map(({ path }) => path); // => ["period.months", "period.to"]
 * ```
 */
export function protocol(model: Model, options: ProtocolOptions): Protocol {
  requireOptions(options, "options", '{ from: "2026-01-01", to: "2026-12-31" }', [
    ...["from", "to", "threshold", "round"],
  ]);
  const { success } = metricsOf(model);
  const ending = success.goodEnding?.title ?? "an ending";
  const plan = {
    title: `Analysis plan for ${model.title}`,
    policy: { name: model.name, version: model.version },
    writtenFor: model.asOf,
    period: { from: options.from, to: options.to, months: monthsOf(options, success.trial) },
    headings: success.headings.map(({ title }) => title),
    indicators: metricsOf(model)
      .indicators.filter(({ instrument }) => !instrument || instrument.replacedBy === null)
      .map(planned),
    parameters: Object.fromEntries(settingNames.map((id) => [id, setting(model, id)])),
    confidence: 0.95,
    tests: [
      "shares of clients better, the same and worse, by indicator and rater: Wilson",
      "mean distance: Student; standardised mean change: Becker 1988; before and after, no comparison group, no claim of cause",
      `time to ${ending}: Kaplan and Meier; endings that rule each other out: Aalen and Johansen`,
      "agreement between raters: Cohen's kappa with linear weights; ICC2 on points; Krippendorff's alpha, ordinal",
      `better against less well matched, at the cut set here: difference of the shares that came to ${ending}, Newcombe 1998; no claim of cause`,
      "no correction for the number of indicators, so no single interval may be read as a test",
    ],
    missing:
      "Missing answers and reassessments are counted beside every figure, with the least and most that it could be; none is filled in.",
    disclosure: { threshold: options.threshold ?? 10, round: options.round ?? 5 },
  };
  return { ...plan, fingerprint: fingerprint(plan) };
}

function monthsOf({ from, to }: ProtocolOptions, trial: Success["trial"]): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === undefined || last === undefined)
    throw badInput("bad-period", "options", "This is not a day.", "Give from and to as 2026-01-31.");
  const days = last - first + 1;
  const {
    least = 1,
    most = Number.POSITIVE_INFINITY,
    says = "Give a last day on or after the first.",
  } = trial ?? {};
  if (days < least || days > most)
    throw badInput("bad-period", "options.to", `The trial would last ${days} days.`, says);
  return Math.round((days * 12) / 365.25);
}

function planned({ indicator, scale }: CompiledIndicator): PlannedIndicator {
  return {
    id: indicator.id,
    title: indicator.title,
    heading: indicator.heading,
    direction: indicator.direction,
    baseline: indicator.baseline,
    raters: [...indicator.raters],
    source: indicator.source,
    answers: (scale?.scale.levels ?? []).map(({ id, points }) => ({ id, points })),
    counts: indicator.counts ? describeMeasure(indicator.counts) : null,
    analysis: analysisOf(indicator),
  };
}

function analysisOf({ counts, notComputed, direction }: CompiledIndicator["indicator"]): string {
  if (notComputed !== undefined) return `Kept without a number: ${notComputed}`;
  if (counts !== undefined) return "Counted over the period, with what is missing.";
  const better = { up: "more is better", down: "less is better", none: "neither way is better" }[direction];
  return `Distance from baseline to the last reassessment, by rater; ${better}.`;
}
