import {
  type CompileContext,
  type Facts,
  fingerprint,
  itemsOf,
  notListed,
  onlyOne,
  plainData,
  type ReadingRights,
  repeated,
  roleNamed,
  shareOf,
  unknown,
} from "@waymark/core";
import { answersWithDuties, tablesWithDuties } from "./answers-with-duties.js";
import type { RiskModel } from "./risk-model.js";
import {
  type AdviceRung,
  type Band,
  type CompiledControl,
  type CompiledDuty,
  type CompiledRisk,
  sections,
} from "./schemas.js";
import { signedFacts } from "./signed-facts.js";
import { compileSteps } from "./steps.js";

const engagementRights: ReadingRights = {
  scopes: ["engagement", "policy"],
  identityBarredBecause:
    "A person's identity never raises a risk: score what happens in the engagement, from its ordinary facts.",
  nobodySingledOut: true,
};

/** What the programme holds is rated from its own facts, so that nothing of a person can reach it. */
const programmeRights: ReadingRights = { ...engagementRights, scopes: ["programme", "policy"] };

/** Compiles the catalogue of risks, controls, duties and influences. */
export function compileRisk(context: CompileContext): RiskModel {
  const { problems } = context;
  const risks = itemsOf(context, context.section("risks", sections.risks), "risks").map(({ item, path }) =>
    compileRiskItem(item, path, context),
  );
  const controls = itemsOf(context, context.section("controls", sections.controls), "controls").map(
    ({ item, path }) => compileControl(item, path, context),
  );
  const duties = itemsOf(context, context.section("duties", sections.duties), "duties").map(
    ({ item, path }) => compileDuty(item, path, context),
  );
  const list = onlyOne(
    context,
    context.section("riskList", sections.riskList),
    "Two plugins give the list of risks.",
  )?.value;
  for (const [kind, items] of [
    ["risks", risks.map(({ risk }) => risk)],
    ["controls", controls.map(({ control }) => control)],
  ] as const)
    for (const { id, covers } of items) problems.push(...notListed(list, covers, `${kind}.${id}`));
  const influences = context.section("influences", sections.influences).flatMap(({ value, path }) => {
    for (const [i, { from, strength }] of value.entries())
      context.formulas.answer(`${path}.${i}`, (given) => raisedTo(given[`risk.${from}`], strength));
    return value;
  });
  for (const { from, to, reason } of influences) checkSaid(context, `influences.${from}-${to}`, { reason });
  const riskIds = risks.map(({ risk }) => risk.id);
  const controlIds = controls.map(({ control }) => control.id);
  for (const { risk } of risks) {
    for (const id of risk.controls.filter((one) => !controlIds.includes(one))) {
      problems.push(
        unknown("unknown-control", `risks.${risk.id}.controls`, `There is no control ${id}.`, id, controlIds),
      );
    }
  }
  for (const { from, to } of influences) {
    for (const id of [from, to].filter((one) => !riskIds.includes(one))) {
      problems.push(
        unknown("unknown-risk", `influences.${from}-${to}`, `There is no risk ${id}.`, id, riskIds),
      );
    }
  }
  const bands = context
    .section("bands", sections.bands)
    .flatMap(({ value }) => value)
    .sort((a, b) => a.from - b.from);
  if (risks.length > 0 && bands[0]?.from !== 0) {
    problems.push({
      code: "bands",
      path: "plugins.bands",
      message: "No band starts at 0 points.",
      hint: "Let the lowest band start at 0.",
    });
  }
  const categories = context.section("riskCategories", sections.riskCategories).flatMap(({ value }) => value);
  const advice = adviceOf(
    bands,
    context.section("advice", sections.advice).flatMap(({ value }) => value),
    problems,
  );
  checkNamed(context, risks, categories, duties, advice);
  const raises = answersWithDuties(context, duties);
  const raisingTables = tablesWithDuties(context, duties);
  const programmeInfluences = [...influences].sort((a, b) =>
    `${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1,
  );
  const made = {
    categories,
    advice,
    signedFacts: signedFacts(
      context,
      context.section("signedFacts", sections.signedFacts).flatMap(({ value }) => value),
    ),
    personFactors: context.section("personFactors", sections.personFactors).flatMap(({ value }) => value),
    list,
    labels: context.section("labels", sections.labels).flatMap(({ value }) => value),
    risks: risks.filter(({ risk }) => risk.heldBy === undefined).sort(byId),
    held: risks.filter(({ risk }) => risk.heldBy === "programme").sort(byId),
    controls: new Map(
      controls.sort((a, b) => (a.control.id < b.control.id ? -1 : 1)).map((one) => [one.control.id, one]),
    ),
    duties: duties.sort((a, b) => (a.duty.id < b.duty.id ? -1 : 1)),
    influences: besideEngagement(programmeInfluences, risks, categories),
    programmeInfluences,
    bands,
    steps: compileSteps(context, risks.length > 0),
    raises,
    raisingTables,
    reads: ofEngagement([
      ...risks.flatMap(({ reads }) => reads),
      ...controls.flatMap(({ reads }) => reads),
      ...duties.flatMap(({ duty, reads }) => [...reads, ...(duty.from ?? [])]),
    ]),
  };
  return { ...made, ratingMark: ratingMark(made, context) };
}

/** The points to which an influence raises a risk at least, by the points of the one that it comes from. */
function raisedTo(points: unknown, strength: number): number | null {
  return typeof points === "number" ? shareOf(points, strength) : null;
}

function ratingMark(
  { risks, controls, duties, influences, bands }: Omit<RiskModel, "ratingMark">,
  { policy: { neutral }, policyFacts }: CompileContext,
): string {
  const { today: _, ...allowed } = policyFacts;
  return fingerprint(
    plainData({
      risks: risks.map(({ risk }) => risk),
      controls: [...controls.values()].map(({ control }) => control),
      duties: duties.map(({ duty }) => duty),
      influences,
      bands,
      neutral,
      allowed,
    }),
  );
}

function byId(a: CompiledRisk, b: CompiledRisk): number {
  return a.risk.id < b.risk.id ? -1 : 1;
}

/**
 * Influences between risks that are rated for an engagement: none into a category that the programme holds, and none from
 * risks about people into a category that is counted over the programme.
 */
function besideEngagement(
  influences: RiskModel["influences"],
  risks: readonly CompiledRisk[],
  categories: RiskModel["categories"],
): RiskModel["influences"] {
  const riskOf = new Map(risks.map(({ risk }) => [risk.id, risk]));
  const held = new Set(categories.flatMap(({ id, heldBy }) => (heldBy === undefined ? [] : [id])));
  const counted = new Set(categories.flatMap(({ id, overProgramme }) => (overProgramme ? [id] : [])));
  return influences.filter(({ from, to }) => {
    const [source, target] = [riskOf.get(from), riskOf.get(to)];
    if (!source || !target || source.heldBy || target.heldBy) return false;
    if (source.category === target.category) return true;
    return !held.has(target.category) && (counted.has(source.category) || !counted.has(target.category));
  });
}

/** The words of advice: the scheme's own, or those of its bands where it says nothing more of them. */
function adviceOf(
  bands: readonly Band[],
  own: readonly AdviceRung[],
  problems: CompileContext["problems"],
): readonly AdviceRung[] {
  const words = own.map(({ word }) => word);
  problems.push(...repeated(words, "advice"));
  if (own.length === 0)
    return [...new Set(bands.map(({ advice }) => advice))].map((word) => ({
      word,
      source: "as the bands name it",
      goesOn: true,
      conditions: false,
      needsDecision: false,
    }));
  for (const { id, advice } of bands.filter((band) => !words.includes(band.advice)))
    problems.push(unknown("unknown-advice", `bands.${id}.advice`, "There is no such advice.", advice, words));
  return own;
}

/** Categories of risks, and the roles of owners and duties, are those that the scheme names. */
function checkNamed(
  { plugins, problems }: CompileContext,
  risks: readonly CompiledRisk[],
  categories: RiskModel["categories"],
  duties: readonly CompiledDuty[],
  advice: readonly AdviceRung[],
): void {
  const words = advice.map(({ word }) => word);
  const ids = categories.map(({ id }) => id);
  problems.push(...repeated(ids, "riskCategories"));
  const roles = plugins.flatMap((plugin) => plugin.roles ?? []);
  const role = (name: string, path: string) => {
    if (roles.length > 0 && roleNamed(roles, name) === undefined)
      problems.push(
        unknown(
          "unknown-role",
          path,
          "There is no such role.",
          name,
          roles.map(({ id }) => id),
        ),
      );
  };
  for (const { risk } of risks) {
    if (!ids.includes(risk.category))
      problems.push(
        unknown(
          "unknown-category",
          `risks.${risk.id}.category`,
          "There is no such category of risk.",
          risk.category,
          ids,
        ),
      );
    const most = risk.mostAdvice;
    if (most !== undefined && !words.includes(most))
      problems.push(
        unknown("unknown-advice", `risks.${risk.id}.mostAdvice`, "There is no such advice.", most, words),
      );
    role(risk.owner, `risks.${risk.id}.owner`);
  }
  for (const { duty } of duties) role(duty.role, `duties.${duty.id}.role`);
}

/** Fields of the engagement among some, each once, in the order of their names. */
function ofEngagement(fields: readonly string[]): readonly string[] {
  return Object.freeze([...new Set(fields)].filter((field) => field.startsWith("engagement.")).sort());
}

/** No sentence of a risk, control, duty or influence may name what it may not read: its words leave with the result. */
function checkSaid(
  { formulas }: CompileContext,
  path: string,
  sentences: Readonly<Record<string, string>>,
): void {
  for (const [name, sentence] of Object.entries(sentences))
    formulas.sentence(sentence, `${path}.${name}`, engagementRights.scopes, engagementRights);
}

function compileRiskItem(risk: CompiledRisk["risk"], path: string, context: CompileContext): CompiledRisk {
  const { formulas, policy } = context;
  const { cause, event, consequence } = risk;
  checkSaid(context, path, { cause, event, consequence });
  const rights = risk.heldBy === undefined ? engagementRights : programmeRights;
  const likelihood = formulas.scale(risk.likelihood, `${path}.likelihood`, rights, policy.neutral);
  const impact = formulas.scale(risk.impact, `${path}.impact`, rights, policy.neutral);
  return { risk, likelihood, impact, reads: ofEngagement([...likelihood.reads, ...impact.reads]) };
}

function compileControl(
  control: CompiledControl["control"],
  path: string,
  context: CompileContext,
): CompiledControl {
  const { formulas } = context;
  const { basis, remedy } = control;
  checkSaid(context, path, { basis, remedy });
  const { reads, holds } = formulas.condition(control, path, engagementRights);
  const { adviseWhen: when = true } = control;
  const advised = formulas.condition({ when }, `${path}.adviseWhen`, engagementRights);
  return { control, reads, inPlace: holds, advised: (facts) => advised.holds(facts) === true };
}

function compileDuty(duty: CompiledDuty["duty"], path: string, context: CompileContext): CompiledDuty {
  const { formulas, words, problems } = context;
  const from = duty.from ?? [];
  checkSaid(context, path, { says: duty.says });
  for (const name of from) {
    const kind = words.fields.get(name)?.kind;
    if (kind !== undefined && kind !== "date")
      problems.push({
        code: "wrong-kind",
        path: `${path}.from`,
        message: `${name} is no date.`,
        hint: "Time counts from a day: name a field that holds a date.",
      });
  }
  const { reads, holds } = formulas.condition(duty, path, engagementRights, from);
  checkDone(duty, path, context);
  const { observed } = duty;
  if (observed) checkSaid(context, `${path}.observed`, { says: observed.says, ask: observed.ask });
  const holdsIn = (key: "settled" | "denied") => {
    const when = observed?.[key];
    if (when === undefined) return () => false;
    const compiled = formulas.condition({ when }, `${path}.observed.${key}`, engagementRights);
    return (facts: Facts) => compiled.holds(facts) === true;
  };
  const unknown = duty.ifUnknown === undefined ? null : duty.ifUnknown === "due";
  const due = (facts: Facts) => holds(facts) ?? unknown;
  return { duty, reads, due, settled: holdsIn("settled"), denied: holdsIn("denied") };
}

/** What holds once a duty was done names fields of the engagement, and words of theirs. */
function checkDone({ done = {} }: CompiledDuty["duty"], path: string, { words, problems }: CompileContext) {
  for (const [id, word] of Object.entries(done)) {
    const field = words.fields.get(`engagement.${id}`);
    const own = (words.fieldsOf.get("engagement") ?? []).map((one) => one.id);
    const known = (field?.values ?? []).map((one) => one.id);
    if (field === undefined)
      problems.push(unknown("unknown-field", `${path}.done`, `An engagement has no field ${id}.`, id, own));
    else if (!known.includes(word))
      problems.push(
        unknown("unknown-value", `${path}.done.${id}`, "The field has no such word.", word, known),
      );
  }
}
