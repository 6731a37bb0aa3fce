import { type CompileContext, itemsOf, type Problem, type ReadingRights, unknown } from "@waymark/core";
import { type CompiledFactor, isOn, settingsOfFactor } from "./factor.js";
import { compileNamed } from "./named-values.js";
import { sections } from "./sections.js";
import { settingSchemas } from "./settings.js";

const clientRights: ReadingRights = { scopes: ["client", "policy"] };
const pairRights: ReadingRights = { scopes: ["client", "mentor", "policy"] };

/** Compiles the factors of the plugins, each with what the policy chose for it. */
export function compileFactors(context: CompileContext): CompiledFactor[] {
  const factors = itemsOf(context, context.section("factors", sections.factors), "factors");
  const known = factors.map(({ item }) => item.id);
  for (const id of Object.keys(context.setting("factors", settingSchemas.factors)))
    if (!known.includes(id))
      context.problems.push(
        unknown("unknown-factor", `factors.${id}`, `There is no factor ${id}.`, id, known),
      );
  const { floor } = context.setting("allocation", settingSchemas.allocation);
  for (const id of Object.keys(floor?.factors ?? {}))
    if (!known.includes(id))
      context.problems.push(
        unknown("unknown-factor", `allocation.floor.factors.${id}`, `There is no factor ${id}.`, id, known),
      );
  const compiled = factors
    .map(({ item, path }) => compileFactor(item, path, context))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  context.problems.push(...weightProblems(compiled));
  return compiled;
}

/** A problem where factors are to count and none has a weight: every score would be 0, and say nothing. */
function weightProblems(factors: readonly CompiledFactor[]): Problem[] {
  const counted = factors.flatMap(settingsOfFactor).filter(({ mode }) => mode !== "off");
  if (counted.length === 0 || counted.some(({ weight }) => weight > 0)) return [];
  return [
    {
      code: "no-weight",
      path: "factors",
      message: "Every factor that is to count has the weight 0, so that every score would be 0.",
      hint: "Give at least one of them a weight from 1 to 10000, or set their modes to off.",
    },
  ];
}

type ParsedFactor = CompiledFactor["factor"];

function compileFactor(factor: ParsedFactor, path: string, context: CompileContext): CompiledFactor {
  const choices = context.setting("factors", settingSchemas.factors);
  const choice = Object.hasOwn(choices, factor.id) ? choices[factor.id] : undefined;
  const neutral = choice?.neutral ?? context.policy.neutral;
  const similar = context.formulas.scale(factor.similar, `${path}.similar`, pairRights, neutral);
  const different = factor.different
    ? context.formulas.scale(factor.different, `${path}.different`, pairRights, neutral)
    : undefined;
  const asked = factor.asked
    ? context.formulas.scale(factor.asked, `${path}.asked`, pairRights, neutral)
    : similar;
  if (factor.profile) context.formulas.sentence(factor.profile, `${path}.profile`, ["client", "policy"]);
  const setting = { weight: choice?.weight ?? 0, mode: choice?.mode ?? "off" } as const;
  const exceptions = (choice?.for ?? []).map((one, i) => ({
    weight: one.weight ?? setting.weight,
    mode: one.mode ?? setting.mode,
    ...context.formulas.condition(one, `factors.${factor.id}.for.${i}`, clientRights),
  }));
  const counts = factor.counts && context.formulas.condition(factor.counts, `${path}.counts`, clientRights);
  const compiled = {
    id: factor.id,
    factor,
    ...setting,
    exceptions,
    similar,
    different,
    against: different ?? similar.reversed(),
    asked,
    named: compileNamed(factor, path, neutral, context),
    reads: [...new Set([similar, different, asked].flatMap((scale) => scale?.reads ?? []))],
    readsForWhom: [...new Set([...(counts?.reads ?? []), ...exceptions.flatMap(({ reads }) => reads)])],
    counts: counts?.holds,
    justification: choice?.justification,
    lawfulBasis: choice?.lawfulBasis,
  } as const;
  if (!different && settingsOfFactor(compiled).some(({ mode }) => mode === "different")) {
    context.problems.push({
      code: "no-different-mode",
      path: `factors.${factor.id}.mode`,
      message: `The factor ${factor.id} cannot be set to different.`,
      hint: "Use similar, if-asked or off, or give the factor a scale for different.",
    });
  }
  context.problems.push(...identityProblems(compiled, context));
  return compiled;
}

/** A factor that reads identity and is turned on must say why, and on what lawful basis. */
function identityProblems(factor: CompiledFactor, context: CompileContext): Problem[] {
  if (!isOn(factor)) return [];
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
