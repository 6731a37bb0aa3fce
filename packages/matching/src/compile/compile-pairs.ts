import { type CompileContext, didYouMean, onlyOne, type ReadingRights } from "@waymark/core";
import { compilePairKinds } from "./compile-pair-kinds.js";
import type { CompiledPairs, PairAsks, PairRule, PairScale, PairScheme } from "./pair-scheme.js";
import { sections } from "./sections.js";
import { settingSchemas } from "./settings.js";

const clientRights: ReadingRights = { scopes: ["client", "policy"] };
const pairRights: ReadingRights = { scopes: ["client", "mentor", "second", "policy"] };

/** Compile the scheme of pairs, if a plugin has one and the policy leaves it on. */
export function compilePairs(context: CompileContext): CompiledPairs | null {
  const first = onlyOne(
    context,
    context.section("pairs", sections.pairs),
    "Two plugins say how pairs are formed.",
  );
  checkBudget(context);
  if (!first) return null;
  const { value: scheme, path } = first;
  const compiled = {
    scheme,
    ...compileAsks(scheme, path, context),
    rules: scheme.rules.map((rule) => compileRule(rule, `${path}.rules.${rule.id}`, context)),
    scales: scheme.scales
      .map((scale) => compileScale(scale, `${path}.scales.${scale.id}`, context))
      .sort((a, b) => (a.scale.id < b.scale.id ? -1 : 1)),
  };
  checkIds(scheme, path, context);
  if (context.setting("allocation", settingSchemas.allocation).pairs === "off") return null;
  const rules = compiled.rules
    .filter(({ rule }) => context.setting("rules", settingSchemas.rules)[rule.id] !== "off")
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  return compilePairKinds({ ...compiled, rules }, path, context);
}

type Asks = Pick<CompiledPairs, "wanted" | "askedBy">;
type Asking = Pick<PairRule, "reads" | "when" | "justification" | "lawfulBasis"> & {
  readonly says: string;
  readonly kind?: string | undefined;
};

/** Who asks for two mentors: the scheme, with its reasons where it tells them apart, and the policy. */
function compileAsks({ wanted }: PairScheme, path: string, context: CompileContext): Asks {
  const { formulas } = context;
  const compile = (id: string, title: string, asks: Asking, at: string): PairAsks => {
    formulas.sentence(asks.says, `${at}.says`, clientRights.scopes);
    const { reads, holds } = formulas.condition(asks, at, clientRights);
    const { says, kind, justification, lawfulBasis } = asks;
    return { id, title, reads, says, kind, justification, lawfulBasis, asks: holds };
  };
  const scheme = compile("scheme", "Two mentors are asked for", wanted, `${path}.wanted`);
  const reasons = (wanted.reasons ?? []).map((reason) =>
    compile(reason.id, reason.title, reason, `${path}.wanted.reasons.${reason.id}`),
  );
  const { pairsFor } = context.setting("allocation", settingSchemas.allocation);
  if (!pairsFor) return { wanted: scheme.asks, askedBy: [scheme, ...reasons] };
  const asked = compile("policy", "The policy asks for two mentors", pairsFor, "allocation.pairsFor");
  checkIdentity(pairsFor, asked.reads, "allocation.pairsFor", context);
  return {
    wanted: (facts) => either(scheme.asks(facts), asked.asks(facts)),
    askedBy: [scheme, ...reasons, asked],
  };
}

/** Whether one of two holds, where either may not be known. */
function either(one: boolean | null, other: boolean | null): boolean | null {
  if (one === true || other === true) return true;
  return one === null || other === null ? null : false;
}

/** The ids of a plugin's pair rules: a policy may switch them off as it may the others. */
export function pairRuleIds(context: CompileContext): string[] {
  return context.section("pairs", sections.pairs).flatMap(({ value }) => value.rules.map(({ id }) => id));
}

function compileRule(rule: PairRule, path: string, context: CompileContext): CompiledPairs["rules"][number] {
  for (const key of ["reason", "unknown", "remedy"] as const)
    context.formulas.sentence(rule[key], `${path}.${key}`, pairRights.scopes);
  const compiled = context.formulas.condition(rule, path, pairRights);
  checkIdentity(rule, compiled.reads, path, context);
  return { rule, ...compiled };
}

function compileScale(scale: PairScale, path: string, context: CompileContext) {
  const compiled = context.formulas.scale(scale.scale, `${path}.scale`, pairRights, context.policy.neutral);
  checkIdentity(scale, compiled.reads, path, context);
  return { scale, compiled };
}

/** What reads identity must say why, and on what lawful basis. */
function checkIdentity(
  item: Pick<PairRule, "justification" | "lawfulBasis">,
  reads: readonly string[],
  path: string,
  { words, problems }: CompileContext,
): void {
  const personal = reads.filter((name) => (words.fields.get(name)?.sensitivity ?? "ordinary") !== "ordinary");
  if (personal.length === 0) return;
  for (const key of ["justification", "lawfulBasis"] as const) {
    if (item[key] !== undefined) continue;
    problems.push({
      code: "identity-without-reason",
      path: `${path}.${key}`,
      message: `It reads ${[...new Set(personal)].join(", ")} and has no ${key === "justification" ? "justification" : "lawful basis"}.`,
      hint: `State it in ${key}, or do without the field.`,
    });
  }
}

function checkIds(scheme: PairScheme, path: string, context: CompileContext): void {
  const { problems } = context;
  const others = context.section("rules", sections.rules).flatMap(({ value }) => value.map(({ id }) => id));
  for (const [list, ids] of [
    ["rules", [...others, ...scheme.rules.map(({ id }) => id)]],
    ["scales", scheme.scales.map(({ id }) => id)],
  ] as const) {
    for (const id of new Set(
      ids.filter((one, i) => ids.indexOf(one) !== i && scheme[list].some((item) => item.id === one)),
    )) {
      problems.push({
        code: "defined-twice",
        path: `${path}.${list}.${id}`,
        message: `Two ${list} are called ${id}.`,
        hint: "Give each its own id.",
      });
    }
  }
}

/** A budget counts a field of the mentor that is a whole number. */
function checkBudget(context: CompileContext): void {
  const { words, problems } = context;
  const field = context.setting("allocation", settingSchemas.allocation).budget?.field;
  const wholeNumbers = (words.fieldsOf.get("mentor") ?? [])
    .filter(({ kind }) => kind === "integer")
    .map(({ id }) => id);
  if (field === undefined || wholeNumbers.includes(field)) return;
  problems.push({
    code: "unknown-field",
    path: "allocation.budget.field",
    message: `The mentor has no whole-number field ${field}.`,
    hint: didYouMean(field, wholeNumbers, "field"),
  });
}
