import { badInput, compile, type Plugin, type RawRecord, requireOptions } from "@waymark/core";
import type { Indicator, Rater } from "../compile/index.js";
import { metrics } from "../subject.js";
import type { IndicatorTrajectory } from "./indicator-trajectory.js";
import { journey } from "./journey.js";

/** What an indicator may need that it does not bring itself. */
export interface IndicatorPartOptions {
  /** What the scheme says of its raters; where left out, each is called by its id, and none rates themselves. */
  readonly raters?: readonly Rater[];
  /** The parameters of the scheme by which steps and setbacks are told, as those of `metricsBlocks`. */
  readonly parameters?: Plugin["parameters"];
  /** The day on which it is looked at, as `2026-01-31`; that of the last observation where left out. */
  readonly asOf?: string;
}

/** One indicator by itself. */
export interface IndicatorPart {
  /** What the observations of one client show: one trajectory, or one for each goal of the client’s own. */
  of(observations: readonly RawRecord[]): readonly IndicatorTrajectory[];
}

/**
 * An indicator by itself, on plain observations of one client: no policy and no caseload. It says what it says in a journey.
 *
 * @throws WaymarkError `not-observed` for an indicator that is counted over a caseload; what is wrong with the observations
 * @example
 * ```ts
 * const content = indicatorPart(metricsIndicators.find(({ id }) => id === "extremist-content"), { parameters: metricsBlocks.parameters });
 * const row = { client: "C-1", indicator: "extremist-content", voice: "mentor" };
 * const [found] = content.of([{ ...row, date: "2026-01-05", answer: "often" }, { ...row, date: "2026-06-05", answer: "rarely" }]);
 * found.raters[0].moved; // => "better"
 * ```
 */
export function indicatorPart(indicator: Indicator, options: IndicatorPartOptions = {}): IndicatorPart {
  requireOptions(options, "options", '{ asOf: "2026-06-30" }', ["raters", "parameters", "asOf"]);
  if (indicator.scale === undefined)
    throw badInput(
      "not-observed",
      "indicator",
      `${indicator.title} is not rated for a client.`,
      "Give an indicator with a scale: one that is counted needs a caseload.",
    );
  const plugins = [schemeOf(indicator, options)];
  return {
    of: (observations) => {
      const last = observations
        .map(({ date }) => String(date))
        .sort()
        .at(-1);
      const asOf = options.asOf ?? last ?? "1970-01-01";
      const policy = { name: "alone", version: "1.0.0", title: indicator.title, asOf };
      return journey(compile(policy as unknown, { plugins }), observations).indicators;
    },
  };
}

/** The least scheme that an indicator can stand in: its own heading, and its raters. */
function schemeOf(indicator: Indicator, { raters, parameters = [] }: IndicatorPartOptions): Plugin {
  const { heading, source } = indicator;
  return {
    ...{ id: "alone", version: "1.0.0", title: indicator.title, source, subjects: [metrics], parameters },
    success: {
      headings: [{ id: heading, title: heading, holds: "change", says: indicator.title, source }],
      raters: raters ?? indicator.raters.map((id) => ({ id, title: id, source })),
    },
    indicators: [indicator],
  };
}
