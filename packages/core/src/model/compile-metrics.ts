import type { CompileContext } from "./compile.js";
import { repeated } from "./compile-matching.js";
import type { ReadingRights } from "./formulas.js";
import type { CompiledIndicator, Model } from "./model.js";

const observationRights: ReadingRights = {
  scopes: ["observation", "policy"],
  identityBarredBecause: "No indicator is an identity: measure what is said and done, not who somebody is.",
};

/** Compile the indicators. */
export function compileMetrics(context: CompileContext): Pick<Model, "indicators"> {
  const indicators = context.plugins.flatMap((plugin) =>
    (plugin.indicators ?? []).map((indicator): CompiledIndicator => {
      const path = `plugins.${plugin.id}.indicators.${indicator.id}.scale`;
      const scale = indicator.scale
        ? context.formulas.scale(indicator.scale, path, observationRights, context.policy.neutral)
        : undefined;
      return { indicator, scale };
    }),
  );
  context.problems.push(
    ...repeated(
      indicators.map(({ indicator }) => indicator.id),
      "indicators",
    ),
  );
  return { indicators: indicators.sort((a, b) => (a.indicator.id < b.indicator.id ? -1 : 1)) };
}
