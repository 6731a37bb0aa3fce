import type { Problem } from "../problems.js";
import { type CompileContext, repeated } from "./compile-context.js";
import { pairRuleIds } from "./compile-pairs.js";
import { unknown } from "./effective.js";
import type { ReadingRights } from "./formulas.js";
import type { CompiledFactor, CompiledRule } from "./model.js";

const clientRights: ReadingRights = { scopes: ["client", "policy"] };
const pairRights: ReadingRights = { scopes: ["client", "mentor", "policy"] };

/** Compile the factors that the policy weighs and the rules that it leaves on. */
export function compileMatching(context: CompileContext): {
  factors: CompiledFactor[];
  rules: CompiledRule[];
} {
  const factors = context.plugins.flatMap((plugin) =>
    (plugin.factors ?? []).map((factor) => ({ factor, path: `plugins.${plugin.id}.factors.${factor.id}` })),
  );
  const known = factors.map(({ factor }) => factor.id);
  context.problems.push(...repeated(known, "factors"));
  for (const id of Object.keys(context.policy.factors)) {
    if (!known.includes(id))
      context.problems.push(
        unknown("unknown-factor", `factors.${id}`, `There is no factor ${id}.`, id, known),
      );
  }
  const compiled = factors
    .map(({ factor, path }) => compileFactor(factor, path, context))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { factors: compiled, rules: compileRules(context) };
}

type ParsedFactor = CompiledFactor["factor"];

function compileFactor(factor: ParsedFactor, path: string, context: CompileContext): CompiledFactor {
  const choice = Object.hasOwn(context.policy.factors, factor.id)
    ? context.policy.factors[factor.id]
    : undefined;
  const neutral = choice?.neutral ?? context.policy.neutral;
  const similar = context.formulas.scale(factor.similar, `${path}.similar`, pairRights, neutral);
  const different = factor.different
    ? context.formulas.scale(factor.different, `${path}.different`, pairRights, neutral)
    : undefined;
  const asked = factor.asked
    ? context.formulas.scale(factor.asked, `${path}.asked`, pairRights, neutral)
    : similar;
  if (factor.profile) context.formulas.sentence(factor.profile, `${path}.profile`, ["client", "policy"]);
  if (choice?.mode === "different" && !different) {
    context.problems.push({
      code: "no-different-mode",
      path: `factors.${factor.id}.mode`,
      message: `The factor ${factor.id} cannot be set to different.`,
      hint: "Use similar, if-asked or off, or give the factor a scale for different.",
    });
  }
  const compiled = {
    id: factor.id,
    factor,
    weight: choice?.weight ?? 0,
    mode: choice?.mode ?? "off",
    similar,
    different,
    against: different ?? similar.reversed(),
    asked,
    reads: [...new Set([similar, different, asked].flatMap((scale) => scale?.reads ?? []))],
    counts: factor.counts
      ? context.formulas.condition(factor.counts, `${path}.counts`, clientRights).holds
      : undefined,
    justification: choice?.justification,
    lawfulBasis: choice?.lawfulBasis,
  } as const;
  context.problems.push(...identityProblems(compiled, context));
  return compiled;
}

/** A factor that reads identity and is turned on must say why, and on what lawful basis. */
function identityProblems(factor: CompiledFactor, context: CompileContext): Problem[] {
  if (factor.mode === "off" || factor.weight === 0) return [];
  const personal = factor.reads.filter(
    (name) => (context.words.fields.get(name)?.sensitivity ?? "ordinary") !== "ordinary",
  );
  if (personal.length === 0) return [];
  const missing = (["justification", "lawfulBasis"] as const).filter((key) => factor[key] === undefined);
  return missing.map((key) => ({
    code: "identity-without-reason",
    path: `factors.${factor.id}.${key}`,
    message: `The factor ${factor.id} reads ${[...new Set(personal)].join(", ")} and has no ${key === "justification" ? "justification" : "lawful basis"}.`,
    hint: `State it in ${key}, or set the mode to off.`,
  }));
}

function compileRules(context: CompileContext): CompiledRule[] {
  const rules = context.plugins.flatMap((plugin) =>
    (plugin.rules ?? []).map((rule) => ({ rule, path: `plugins.${plugin.id}.rules.${rule.id}` })),
  );
  const known = rules.map(({ rule }) => rule.id);
  context.problems.push(...repeated(known, "rules"));
  for (const id of Object.keys(context.policy.rules)) {
    if (!known.includes(id) && !pairRuleIds(context).includes(id))
      context.problems.push(unknown("unknown-rule", `rules.${id}`, `There is no rule ${id}.`, id, known));
  }
  const compiled = rules.map(({ rule, path }) => {
    for (const key of ["reason", "unknown", "remedy"] as const)
      context.formulas.sentence(rule[key], `${path}.${key}`, pairRights.scopes);
    if (rule.profile) context.formulas.sentence(rule.profile, `${path}.profile`, ["client", "policy"]);
    return { rule, ...context.formulas.condition(rule, path, pairRights) };
  });
  return compiled
    .filter(({ rule }) => context.policy.rules[rule.id] !== "off")
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
}
