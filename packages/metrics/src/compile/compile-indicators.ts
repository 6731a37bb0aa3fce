import { type CompileContext, didYouMean, type Problem, type ReadingRights, repeated } from "@waymark/core";
import { type CompiledMeasure, compileMeasure } from "./compile-measure.js";
import { type CompiledSuccess, compileSuccess } from "./compile-success.js";
import { type CompiledIndicator, type Indicator, sections } from "./indicator.js";
import type { MetricsModel } from "./metrics-model.js";

const observationRights: ReadingRights = {
  scopes: ["observation", "policy"],
  identityBarredBecause: "No indicator is an identity: measure what is said and done, not who somebody is.",
};

/** Compiles how success is measured, and the indicators, without those in whose place another plugin puts its own. */
export function compileIndicators(context: CompileContext): MetricsModel {
  const success = compileSuccess(context);
  const replaces = context.section("replaces", sections.replaces);
  const indicators = context.section("indicators", sections.indicators).flatMap(({ plugin, value, path }) => {
    const compiled = value.map((indicator): CompiledIndicator => {
      const at = `${path}.${indicator.id}`;
      const scale = indicator.scale
        ? context.formulas.scale(indicator.scale, `${at}.scale`, observationRights, context.policy.neutral)
        : undefined;
      const measure = indicator.counts
        ? compileMeasure(context, indicator.counts, indicator.needs ?? [], `${at}.counts`)
        : undefined;
      context.problems.push(...unknownNames(indicator, success, at));
      if (measure) context.problems.push(...activityAsOutcome(indicator, success, measure, `${at}.counts`));
      return { indicator, scale, measure };
    });
    const replaced = new Set(replaces.flatMap((one) => (one.plugin === plugin ? [] : one.value)));
    return compiled.filter(({ indicator }) => !indicator.covers?.some((measure) => replaced.has(measure)));
  });
  checkReplaced(context);
  context.problems.push(
    ...repeated(
      indicators.map(({ indicator }) => indicator.id),
      "indicators",
    ),
  );
  return { indicators: indicators.sort((a, b) => (a.indicator.id < b.indicator.id ? -1 : 1)), success };
}

/** What was done is no outcome: no measure of change may read the activity log, not even within a condition (§7.2 B). */
function activityAsOutcome(
  { heading }: Indicator,
  { headings }: CompiledSuccess,
  { lists }: CompiledMeasure,
  path: string,
): Problem[] {
  const found = headings.find(({ id }) => id === heading);
  if (found?.holds !== "change" || !lists.includes("activity")) return [];
  return [
    {
      code: "activity-as-outcome",
      path,
      message: `This counts activity under “${found.title}”, which is about change. What was done is not an outcome.`,
      hint: "Put it under a heading about work, or count observations or relationships.",
    },
  ];
}

/** Headings and raters that an indicator names and the scheme does not have. */
function unknownNames({ heading, voices }: Indicator, success: CompiledSuccess, path: string): Problem[] {
  const unknown = (what: string, id: string, known: readonly { readonly id: string }[], at: string) =>
    known.some((one) => one.id === id)
      ? []
      : [
          {
            code: `unknown-${what}`,
            path: `${path}.${at}`,
            message: `The scheme has no ${what} ${id}.`,
            hint: didYouMean(
              id,
              known.map((one) => one.id),
              what,
            ),
          },
        ];
  return [
    ...unknown("heading", heading, success.headings, "heading"),
    ...voices.flatMap((id, i) => unknown("rater", id, success.raters, `voices.${i}`)),
  ];
}

/** A plugin that replaces a measure has an indicator of its own that covers it. */
function checkReplaced(context: CompileContext): void {
  const indicators = context.section("indicators", sections.indicators);
  for (const { plugin, value, path } of context.section("replaces", sections.replaces)) {
    const own = indicators.find((one) => one.plugin === plugin)?.value ?? [];
    value.forEach((measure, i) => {
      if (own.some(({ covers }) => covers?.includes(measure))) return;
      context.problems.push({
        code: "replaces-with-nothing",
        path: `${path}.${i}`,
        message: `No indicator of the plugin covers ${measure}, which it says that it replaces.`,
        hint: "Give one of its indicators that id in covers, or take the id out of replaces.",
      });
    });
  }
}
