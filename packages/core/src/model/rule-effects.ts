import type { CompileContext } from "./compile-context.js";
import { pairRuleIds } from "./compile-pairs.js";
import type { CompiledRule } from "./model.js";

/** The rules with the effect that the policy gives them: one that flags may stand in the way, and the other way. */
export function withEffects(rules: readonly CompiledRule[], context: CompileContext): CompiledRule[] {
  const { policy, problems } = context;
  for (const id of pairRuleIds(context)) {
    if (policy.rules[id] !== "flag") continue;
    problems.push({
      ...{
        code: "no-flag",
        path: `rules.${id}`,
        message: `The rule ${id} keeps two mentors apart; it cannot flag.`,
      },
      hint: "Set it to on or off.",
    });
  }
  return rules.map((compiled) => {
    const effect = policy.rules[compiled.rule.id];
    return effect === "block" || effect === "flag"
      ? { ...compiled, rule: { ...compiled.rule, effect } }
      : compiled;
  });
}
