import { fillSentence, type Model, type RecordValues } from "@waymark/core";
import type { ScoringPlan } from "../scoring/plan.js";
import { findBlockers } from "../scoring/rules.js";
import type { RecruitProfile, RuleCount } from "../types.js";

/** Which rules keep mentors from a client: how many each keeps out, and how many it alone does. */
export function countRules(
  model: Model,
  plan: ScoringPlan,
  client: RecordValues,
  mentors: readonly RecordValues[],
): RuleCount[] {
  const counts = new Map<
    string,
    { title: string; remedy: string; source: string; mentors: number; alone: number }
  >();
  for (const mentor of mentors) {
    const { blockers } = findBlockers(model, { client, mentor, policy: model.policyFacts }, plan.wishes);
    for (const { rule, title, remedy, source } of blockers) {
      const entry = counts.get(rule) ?? { title, remedy, source, mentors: 0, alone: 0 };
      entry.mentors += 1;
      if (blockers.length === 1) entry.alone += 1;
      counts.set(rule, entry);
    }
  }
  return [...counts]
    .map(([rule, { title, mentors: kept, alone, remedy, source }]) => ({
      rule,
      title,
      mentors: kept,
      alone,
      remedy,
      source,
    }))
    .sort((a, b) => b.mentors - a.mentors || (a.rule < b.rule ? -1 : 1));
}

/** The mentor to recruit for a client: what the rules ask of them, and what the factors that count would like. */
export function recruitProfile(model: Model, plan: ScoringPlan, client: RecordValues): RecruitProfile {
  const say = (sentence: string) =>
    fillSentence(sentence, { client, policy: model.policyFacts }, model.fields);
  const known = (sentence: string) => !sentence.includes("not known") && !sentence.endsWith("none.");
  const must = model.rules.flatMap(({ rule }) =>
    rule.effect === "block" && rule.profile ? [say(rule.profile)] : [],
  );
  const wishes = plan.wishes.map(
    ({ factor, wish }) =>
      `${wish === "must" ? "Meets" : "Does not share"} what the client asks for in ${factor.factor.title.toLowerCase()}.`,
  );
  const should = [...plan.factors]
    .filter(({ mode, factor }) => mode === "similar" && factor.factor.profile !== undefined)
    .sort((a, b) => b.of - a.of || (a.factor.id < b.factor.id ? -1 : 1))
    .map(({ factor }) => say(factor.factor.profile!))
    .filter((sentence) => known(sentence) && !must.includes(sentence));
  return { must: [...must, ...wishes], should };
}
