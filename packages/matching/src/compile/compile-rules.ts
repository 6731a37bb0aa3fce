import { type CompileContext, type Facts, itemsOf, type ReadingRights, unknown } from "@waymark/core";
import { pairRuleIds } from "./compile-pairs.js";
import type { CompiledRule } from "./rule.js";
import { sections } from "./sections.js";
import { settingSchemas } from "./settings.js";

const pairRights: ReadingRights = { scopes: ["client", "mentor", "policy"] };

/** Compiles the rules that the policy leaves on, each with the effect that the policy gives it. */
export function compileRules(context: CompileContext): CompiledRule[] {
  const rules = itemsOf(context, context.section("rules", sections.rules), "rules");
  const choices = context.setting("rules", settingSchemas.rules);
  checkChoices(
    choices,
    rules.map(({ item }) => item.id),
    context,
  );
  return rules
    .map(({ item: rule, path }): CompiledRule => {
      for (const key of ["reason", "unknown", "remedy"] as const)
        context.formulas.sentence(rule[key], `${path}.${key}`, pairRights.scopes);
      if (rule.profile) context.formulas.sentence(rule.profile, `${path}.profile`, ["client", "policy"]);
      const compiled = context.formulas.condition(rule, path, pairRights);
      const choice = Object.hasOwn(choices, rule.id) ? choices[rule.id] : undefined;
      const effect = choice === "block" || choice === "flag" ? choice : rule.effect;
      const passes = rule.ifUnknown === "pass" && choice !== "block";
      const holds = (facts: Facts) => compiled.holds(facts) ?? (passes ? true : null);
      return { rule: { ...rule, effect }, reads: compiled.reads, ids: compiled.ids, holds };
    })
    .filter(({ rule }) => choices[rule.id] !== "off")
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}

function checkChoices(
  choices: Readonly<Record<string, string>>,
  known: readonly string[],
  context: CompileContext,
): void {
  const ofPairs = pairRuleIds(context);
  for (const [id, choice] of Object.entries(choices)) {
    if (!known.includes(id) && !ofPairs.includes(id))
      context.problems.push(unknown("unknown-rule", `rules.${id}`, `There is no rule ${id}.`, id, known));
    if (choice === "flag" && ofPairs.includes(id))
      context.problems.push({
        code: "no-flag",
        path: `rules.${id}`,
        message: `The rule ${id} keeps two mentors apart; it cannot flag.`,
        hint: "Set it to on or off.",
      });
  }
}
