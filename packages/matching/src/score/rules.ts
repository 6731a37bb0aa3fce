import { type Facts, fillSentence, type Model, readFact } from "@waymark/core";
import { type CompiledFactor, type CompiledRule, matchingOf, type Rule } from "../compile/index.js";
import type { BindingWish } from "./plan.js";

/** A rule that stands between a client and a mentor, and what would lift it. */
export interface Blocker {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
  readonly remedy: string;
  readonly source: string;
  /** False where the rule might hold, once what is missing is known. */
  readonly certain: boolean;
  readonly unknown: readonly string[];
}

/** Something to bear in mind that does not stand in the way. */
export interface Flag {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
  readonly remedy: string;
  readonly source: string;
}

/** What the rules and the client's binding wishes say of a pair. */
export interface RuleFindings {
  readonly blockers: readonly Blocker[];
  readonly flags: readonly Flag[];
}

/** Try every rule and binding wish on a pair. A rule whose facts are missing blocks, and says what is missing; one that passes then does not. */
export function findBlockers(model: Model, facts: Facts, wishes: readonly BindingWish[]): RuleFindings {
  const blockers: Blocker[] = [];
  const flags: Flag[] = [];
  for (const rule of matchingOf(model).rules) {
    const holds = rule.holds(facts);
    if (holds === true) continue;
    const { id, title, source, effect } = rule.rule;
    const say = (sentence: string) => fillSentence(sentence, facts, model.fields);
    const reason = say(holds === null ? rule.rule.unknown : rule.rule.reason);
    const common = { rule: id, title, reason, remedy: say(remedyOf(rule.rule, holds)), source };
    if (effect === "flag") flags.push(common);
    else
      blockers.push({
        ...common,
        certain: holds === false,
        unknown: holds === null ? rule.reads.filter((name) => readFact(name, facts) === null) : [],
      });
  }
  for (const wish of wishes) blockers.push(...wishBlocker(model, wish, facts));
  return { blockers, flags };
}

/** What would lift a rule that does not hold, or of which it is not known. */
export function remedyOf({ remedy, remedyUnknown }: Rule, holds: boolean | null): string {
  return holds === null ? (remedyUnknown ?? remedy) : remedy;
}

/** Blocking rules that read nothing of the mentor: no recruiting can lift them. */
export function rulesOnClient(model: Model): CompiledRule[] {
  return matchingOf(model).rules.filter(
    ({ rule, reads }) => rule.effect === "block" && !reads.some((name) => name.startsWith("mentor.")),
  );
}

/**
 * Whether a client's must or never is met, by points on what the factor is asked for: true, false, or null where it
 * depends on a missing fact. Where there is nothing to share, neither wish stands in the way.
 */
export function wishHolds(
  factor: CompiledFactor,
  wish: "must" | "never",
  low: number,
  high: number,
): boolean | null {
  const { met, asked } = factor.factor;
  const [must, never] = asked ? [5_000, 5_000] : [met, met - 1];
  if (wish === "must") return low >= must ? true : high < must ? false : null;
  return high <= never ? true : low > never ? false : null;
}

/** The words for a client's binding wish, where it stands in the way. */
export function wishWords({ id, factor, someone, wish }: BindingWish) {
  const named = wish === "must" ? `someone ${someone}` : `not someone ${someone}`;
  const alike =
    wish === "must"
      ? "The client asks that this be shared or met"
      : "The client asks that this not be shared";
  return {
    rule: `wish:${id}`,
    title: `The client’s own wish: ${someone === null ? factor.factor.title : named}`,
    asked: someone === null ? alike : `The client asks for a mentor: ${named}`,
    remedy: "Only the client can lift this, by changing the wish.",
    source: "the client’s own wish",
  };
}

function wishBlocker(model: Model, binding: BindingWish, facts: Facts): Blocker[] {
  const { factor, wish } = binding;
  const outcome = factor.asked.evaluate(facts);
  const holds = wishHolds(factor, wish, outcome.low, outcome.high);
  if (holds === true) return [];
  const { rule, title, asked, remedy, source } = wishWords(binding);
  if (holds === false) {
    return [
      {
        rule,
        title,
        reason: outcome.level
          ? `${asked}. ${fillSentence(outcome.level.says, facts, model.fields)}`
          : `${asked}; it is ${wish === "must" ? "not" : "so"}.`,
        remedy,
        source,
        certain: true,
        unknown: [],
      },
    ];
  }
  const ofClient = outcome.unknown.every((name) => name.startsWith("client."));
  const titles = outcome.unknown.map((name) => model.fields.get(name)?.title ?? name);
  const ask = ofClient
    ? `Ask the client first: ${titles.join(", ")}.`
    : (factor.asked.scale.ask ?? "Find out what is missing.");
  return [
    {
      rule,
      title,
      reason: `${asked}; it is not known whether it is.`,
      remedy: ask,
      source,
      certain: false,
      unknown: [...outcome.unknown],
    },
  ];
}
