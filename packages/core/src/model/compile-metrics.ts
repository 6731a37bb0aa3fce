import type { Problem } from "../problems.js";
import type { Indicator } from "../schemas/metrics.js";
import { type CompileContext, repeated } from "./compile-context.js";
import { type CompiledMeasure, compileMeasure } from "./compile-measure.js";
import type { ReadingRights } from "./formulas.js";
import type { CompiledIndicator, Model } from "./model.js";
import type { ParsedPlugin } from "./words.js";

const observationRights: ReadingRights = {
  scopes: ["observation", "policy"],
  identityBarredBecause: "No indicator is an identity: measure what is said and done, not who somebody is.",
};

/** Compile the indicators, without those in whose place another plugin puts its own. */
export function compileMetrics(context: CompileContext): Pick<Model, "indicators"> {
  const indicators = context.plugins.flatMap((plugin) => {
    const compiled = (plugin.indicators ?? []).map((indicator): CompiledIndicator => {
      const path = `plugins.${plugin.id}.indicators.${indicator.id}`;
      const scale = indicator.scale
        ? context.formulas.scale(indicator.scale, `${path}.scale`, observationRights, context.policy.neutral)
        : undefined;
      const measure = indicator.counts
        ? compileMeasure(context, indicator.counts, indicator.needs ?? [], `${path}.counts`)
        : undefined;
      if (measure) context.problems.push(...activityAsOutcome(indicator, measure, `${path}.counts`));
      return { indicator, scale, measure };
    });
    const kept = keptIds(plugin, context);
    return compiled.filter(({ indicator }) => kept.has(indicator.id));
  });
  context.problems.push(
    ...repeated(
      indicators.map(({ indicator }) => indicator.id),
      "indicators",
    ),
  );
  return { indicators: indicators.sort((a, b) => (a.indicator.id < b.indicator.id ? -1 : 1)) };
}

/** What was done is no outcome: no measure of change may read the activity log, not even within a condition (§7.2 B). */
function activityAsOutcome({ heading }: Indicator, { lists }: CompiledMeasure, path: string): Problem[] {
  if (heading !== "reduced-vulnerability" || !lists.includes("activity")) return [];
  return [
    {
      code: "activity-as-outcome",
      path,
      message: "This counts activity under reduced vulnerability: what was done is no outcome (§7.2 B).",
      hint: "Put it under outputs-and-usage, or count observations or relationships.",
    },
  ];
}

/** The ids of a plugin's indicators that no other plugin replaces. */
function keptIds(plugin: ParsedPlugin, { plugins, problems }: CompileContext) {
  const own = plugin.indicators ?? [];
  (plugin.replaces ?? []).forEach((measure, i) => {
    if (own.some(({ covers }) => covers?.includes(measure))) return;
    problems.push({
      code: "replaces-with-nothing",
      path: `plugins.${plugin.id}.replaces.${i}`,
      message: `No indicator of the plugin covers ${measure}, which it says that it replaces.`,
      hint: "Give one of its indicators that id in covers, or take the id out of replaces.",
    });
  });
  const replaced = new Set(plugins.flatMap((one) => (one === plugin ? [] : (one.replaces ?? []))));
  const kept = own.filter(({ covers }) => !covers?.some((measure) => replaced.has(measure)));
  return new Set(kept.map(({ id }) => id));
}
