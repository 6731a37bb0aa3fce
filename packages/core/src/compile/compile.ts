import { dayNumber } from "../days.js";
import { compileEvents } from "../events/compile-events.js";
import { gatherWords, type Words } from "../field/gather-words.js";
import { personalFields } from "../field/personal-fields.js";
import { fingerprint } from "../fingerprint.js";
import { formulaCompiler } from "../formula/compile-formulas.js";
import { requireOptions } from "../guard.js";
import { nearest } from "../nearest.js";
import { usualPeople } from "../people/people.js";
import { plainData } from "../plugin/pieces.js";
import { type Plugin, pluginSchema, policySchema } from "../plugin/plugin.js";
import { applyStances, policyFacts } from "../policy/apply-stances.js";
import type { ParsedPlugin, ParsedPolicy } from "../policy/policy.js";
import { badInput, PolicyError, type Problem } from "../problems.js";
import { calledProblems, tableProblems, tablesWith } from "../record/tables.js";
import { roleProblems } from "../roles/roles.js";
import type { PolicyFor } from "../scheme/policy-of.js";
import type { Untyped } from "../scheme/records.js";
import { findForbiddenKeys, parseShape } from "../shape/parse-shape.js";
import { repeatedIds } from "../shape/repeated-ids.js";
import { compileQuestions } from "./compile-questions.js";
import { compileRecordFacts } from "./compile-record-facts.js";
import { readersOf } from "./context.js";
import type { Model, ModelOf } from "./model.js";
import { type CompiledSubject, type Subject, subjectsOf } from "./subject.js";

/** What a policy is compiled with. */
export interface CompileOptions<Plugins extends readonly Plugin[] = readonly Plugin[]> {
  readonly plugins: Plugins;
  readonly subjects?: readonly Subject[];
}

/**
 * Check a policy against its plugins and make it ready to run. The policy is untrusted: it is data, its formulas
 * are parsed to a whitelist, and nothing in it is ever executed as code.
 *
 * @param policy the policy, as read from JSON
 * @param options the plugins that the policy draws on; and further subjects, beside those that the plugins list and those
 *   whose packages have been imported
 * @throws PolicyError with every problem found, each with its path and a hint. Among them: a piece that
 *   reads identity where its subject bars it, or without the justification and lawful basis that its subject wants.
 * @example
 * ```ts
 * const colour = { id: "colour", title: "Colour", kind: "category", sensitivity: "ordinary", describes: "A colour.", values: [{ id: "red", title: "Red" }] } as const;
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none", vocabulary: { client: [colour], mentor: [colour] } });
 * compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} }, { plugins: [plugin] }).today; // => 20484
 * ```
 */
export function compile<const Plugins extends readonly Plugin[], const Policy>(
  policy: PolicyFor<Plugins> | Untyped<Policy>,
  options: CompileOptions<Plugins>,
): ModelOf<Plugins>;
export function compile(policy: unknown, options: CompileOptions): Model {
  requireOptions(options, "options", "{ plugins: [plugin] }", ["plugins", "subjects"]);
  if (!Array.isArray(options.plugins))
    throw badInput(
      "not-a-list",
      "options.plugins",
      "This is not a list of plugins.",
      "Give a list with the plugin of your scheme.",
    );
  const subjects = subjectsOf(options.plugins, options.subjects);
  const { parsed, plugins } = checkShapes(policy, options.plugins, subjects);
  const problems: Problem[] = [];
  const stances = plugins.flatMap((plugin) => plugin.stances ?? []);
  const tables = tablesWith(subjects, plugins);
  problems.push(...tableProblems(tables), ...calledProblems(tables, plugins));
  const words = gatherWords(tables, plugins, subjects, parsed, problems);
  addFacts(words, subjects, plugins);
  const effective = applyStances(parsed, stances, subjects, problems);
  const facts = policyFacts(effective, words.parameters, problems);
  const formulas = formulaCompiler(words, problems);
  const context = {
    plugins,
    policy: effective,
    policyFacts: facts,
    words,
    formulas,
    problems,
    ...readersOf(plugins, effective),
  };
  const roles = plugins.flatMap((plugin) => plugin.roles ?? []);
  problems.push(...roleProblems(roles));
  const recordFacts = compileRecordFacts(context, tables);
  const questions = compileQuestions(context, roles);
  const events = compileEvents(context, roles);
  const compiled = subjects.map((subject) => ({ subject, made: subject.compile(context) }));
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
    fingerprint: fingerprint(plainData({ policy: settled(effective, policy, subjects, plugins), plugins })),
    tables,
    recordFacts,
    questions,
    events,
    fields: words.fields,
    fieldsOf: words.fieldsOf,
    parameters: words.parameters,
    policyFacts: facts,
    roles,
    people: plugins.flatMap(({ people }) => people ?? []).at(-1) ?? usualPeople,
    stances,
    personalFields: personalFields(
      words.fields,
      compiled.flatMap(({ subject, made }) => subject.readings?.(made) ?? []),
    ),
    parts: formulas.parts,
    ids: idsOf(compiled, plugins),
    named: namedOf(compiled),
    subjects: new Map(compiled.map((one) => [one.subject.id, one])),
  });
}

/** Checks the shapes of the policy and of the plugins, before anything is made of them. */
function checkShapes(
  policy: unknown,
  given: readonly Plugin[],
  subjects: readonly Subject[],
): { readonly parsed: ParsedPolicy; readonly plugins: ParsedPlugin[] } {
  const problems: Problem[] = [];
  findForbiddenKeys(policy, "", problems);
  const shape = policySchema(subjects);
  const parsed: ParsedPolicy | undefined = parseShape(shape, withoutEmpty(policy, shape.shape), "", problems);
  const schema = pluginSchema(subjects);
  const plugins = given.flatMap((plugin, i): ParsedPlugin[] => {
    const { subjects: _, ...data } = { ...plugin };
    findForbiddenKeys(data, `plugins.${i}`, problems);
    const one: ParsedPlugin | undefined = parseShape(schema, data, `plugins.${plugin?.id ?? i}`, problems);
    problems.push(...repeatedIds(one, `plugins.${plugin?.id ?? i}`));
    return one ? [one] : [];
  });
  stopOn(problems);
  return { parsed: parsed!, plugins };
}

/**
 * The policy without settings that nobody here knows and that say nothing: `{}` for a subject that is not there. What
 * may be a misspelt setting stays, to be refused.
 */
function withoutEmpty(policy: unknown, known: object): unknown {
  if (typeof policy !== "object" || policy === null || Array.isArray(policy)) return policy;
  const names = Object.keys(known);
  const kept = Object.entries(policy).filter(
    ([name, value]) => names.includes(name) || !isEmpty(value) || nearest(name, names) !== undefined,
  );
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}

function addFacts(words: Words, subjects: readonly Subject[], plugins: readonly ParsedPlugin[]): void {
  for (const subject of subjects)
    for (const [name, field] of subject.facts?.(words, plugins) ?? []) words.fields.set(name, field);
}

/**
 * The policy without the settings of subjects that neither it nor a plugin has anything of: that some code has been
 * imported makes no other model.
 */
function settled(
  effective: ParsedPolicy,
  policy: unknown,
  subjects: readonly Subject[],
  plugins: readonly ParsedPlugin[],
): object {
  const idle = subjects.filter(
    ({ sections, settings }) =>
      !Object.keys(settings).some((name) => Object.hasOwn(policy as object, name)) &&
      !plugins.some((plugin) => Object.keys(sections).some((name) => plugin[name] !== undefined)),
  );
  const without = new Set(idle.flatMap(({ settings }) => Object.keys(settings)));
  return Object.fromEntries(Object.entries(effective).filter(([name]) => !without.has(name)));
}

function idsOf(compiled: readonly CompiledSubject[], plugins: readonly ParsedPlugin[]): Model["ids"] {
  return new Map(
    compiled.flatMap(({ subject, made }) =>
      Object.entries(subject.ids?.(made, plugins) ?? {}).map(([kind, ids]): [string, ReadonlySet<string>] => [
        kind,
        new Set(ids),
      ]),
    ),
  );
}

function namedOf(compiled: readonly CompiledSubject[]): Model["named"] {
  return new Map(
    compiled.flatMap(({ subject, made }) =>
      Object.entries(subject.named?.(made) ?? {}).map(([kind, fields]) => [kind, new Map(fields)] as const),
    ),
  );
}

function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new PolicyError(problems);
}
