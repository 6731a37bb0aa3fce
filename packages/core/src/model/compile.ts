import { dayNumber } from "../days.js";
import { fingerprint } from "../fingerprint.js";
import { requireOptions } from "../guard.js";
import { badInput, PolicyError, type Problem } from "../problems.js";
import { roleProblems } from "../roles/roles.js";
import { type Plugin, pluginSchema, policySchema } from "../schemas/policy.js";
import { compileMatching } from "./compile-matching.js";
import { compileMetrics } from "./compile-metrics.js";
import { compilePairs } from "./compile-pairs.js";
import { compileRelationship } from "./compile-relationship.js";
import { compileRisk } from "./compile-risk.js";
import { compileStandards } from "./compile-standards.js";
import { applyStances, policyFacts } from "./effective.js";
import { formulaCompiler } from "./formulas.js";
import type { Model } from "./model.js";
import { personalFields } from "./personal.js";
import { plainData } from "./pieces.js";
import { withEffects } from "./rule-effects.js";
import { findForbiddenKeys, parseShape } from "./shape.js";
import { gatherWords, type ParsedPlugin } from "./words.js";

/**
 * Check a policy against its plugins and make it ready to run. The policy is untrusted: it is data, its formulas
 * are parsed to a whitelist, and nothing in it is ever executed as code.
 *
 * @param policy the policy, as read from JSON
 * @param options the plugins that the policy draws on
 * @throws PolicyError with every problem found, each with its path and a hint. Among them: a risk, control, duty
 *   or indicator that reads an identity field; an identity factor without justification or lawful basis.
 * @example
 * ```ts
 * const colour = { id: "colour", title: "Colour", kind: "category", sensitivity: "ordinary", describes: "A colour.", values: [{ id: "red", title: "Red" }] } as const;
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none", vocabulary: { client: [colour], mentor: [colour] } });
 * compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} }, { plugins: [plugin] }).today; // => 20484
 * ```
 */
export function compile(policy: unknown, options: { readonly plugins: readonly Plugin[] }): Model {
  requireOptions(options, "options", "{ plugins: [westMidlands] }");
  if (!Array.isArray(options.plugins))
    throw badInput("not-a-list", "options.plugins", "This is not a list of plugins.", "Give [westMidlands].");
  const problems: Problem[] = [];
  findForbiddenKeys(policy, "", problems);
  const parsedPolicy = parseShape(policySchema, policy, "", problems);
  const plugins = options.plugins.flatMap((plugin, i): ParsedPlugin[] => {
    findForbiddenKeys(plugin, `plugins.${i}`, problems);
    const parsed = parseShape(pluginSchema, plugin, `plugins.${plugin?.id ?? i}`, problems);
    return parsed ? [parsed] : [];
  });
  stopOn(problems);
  const stances = plugins.flatMap((plugin) => plugin.stances ?? []);
  const words = gatherWords(plugins, problems);
  const effective = applyStances(parsedPolicy!, stances, problems);
  const facts = policyFacts(effective, words.parameters, problems);
  const formulas = formulaCompiler(words, problems);
  const context = { plugins, policy: effective, words, formulas, problems };
  const { factors, rules } = compileMatching(context);
  const matching = { factors, rules: withEffects(rules, context) };
  const pairs = compilePairs(context);
  const checklist = compileStandards(context);
  const relationship = compileRelationship(context);
  const risk = compileRisk(context);
  const metrics = compileMetrics(context);
  const roles = plugins.flatMap((plugin) => plugin.roles ?? []);
  problems.push(...roleProblems(roles));
  stopOn(problems);
  return Object.freeze({
    name: effective.name,
    version: effective.version,
    title: effective.title,
    asOf: effective.asOf,
    today: dayNumber(effective.asOf)!,
    seed: effective.seed,
    neutral: effective.neutral,
    policy: effective,
    plugins: options.plugins,
    fingerprint: fingerprint({ policy: effective, plugins: plugins.map(plainData) }),
    ratingMark: ratingMark(risk, effective.neutral, facts),
    fields: words.fields,
    fieldsOf: words.fieldsOf,
    parameters: words.parameters,
    policyFacts: facts,
    ...matching,
    pairs,
    checklist,
    relationship,
    ...risk,
    ...metrics,
    stances,
    roles,
    personalFields: personalFields(words.fields, { ...matching, pairs }),
    parts: formulas.parts,
  });
}

function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new PolicyError(problems);
}

function ratingMark(
  { risks, controls, duties, influences, bands }: ReturnType<typeof compileRisk>,
  neutral: number,
  { today: _, ...allowed }: Model["policyFacts"],
): string {
  return fingerprint(
    plainData({
      risks: risks.map(({ risk }) => risk),
      controls: [...controls.values()].map(({ control }) => control),
      duties: duties.map(({ duty }) => duty),
      ...{ influences, bands, neutral, allowed },
    }),
  );
}
