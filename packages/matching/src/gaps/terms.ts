import { type CompiledScale, type Facts, type Model, type RecordValues, shareOf } from "@waymark/core";
import { type CompiledRule, matchingOf } from "../compile/index.js";
import type { ScoringPlan } from "../score/plan.js";
import { rulesOnClient, wishHolds } from "../score/rules.js";

/** A rule, wish or factor that wants a field of a profile. */
export interface WantedBy {
  readonly kind: "rule" | "wish" | "factor";
  readonly id: string;
  readonly title: string;
}

/** One rule, wish or factor of one client, as something that a mentor's record meets or gains points on. */
export interface Term {
  readonly by: WantedBy;
  /** Fields of the mentor that it reads. */
  readonly fields: readonly string[];
  /** 1 where it stands in the way, or might; 0 otherwise. Always 0 for a factor. */
  blocks(mentor: RecordValues): number;
  /** Points that it gives. Always 0 for a rule or a wish. */
  points(mentor: RecordValues): number;
  /** The most points that it could give, whatever is not known of the mentor. */
  high(mentor: RecordValues): number;
  /** Whether its formulas name a word, so that the word is unlike others. A plugin's own function may name any. */
  names(word: string): boolean;
}

/** A client with the plan by which their mentors are scored. */
export interface PlannedClient {
  readonly client: RecordValues;
  readonly plan: ScoringPlan;
}

/** How good a mentor is for some clients: fewer blocks first, then more points. */
export interface Score {
  readonly blocks: number;
  readonly points: number;
}

/** Whether the first score is better than the second. */
export function isBetter(one: Score, other: Score): boolean {
  return one.blocks < other.blocks || (one.blocks === other.blocks && one.points > other.points);
}

/** The score of a mentor's record over some terms. */
export function scoreOf(terms: readonly Term[], mentor: RecordValues): Score {
  let blocks = 0;
  let points = 0;
  for (const term of terms) {
    blocks += term.blocks(mentor);
    points += term.points(mentor);
  }
  return { blocks, points };
}

/** Everything that depends on the mentor, for one client: blocking rules, binding wishes, factors that count. */
export function termsOf(model: Model, { client, plan }: PlannedClient): Term[] {
  const facts = (mentor: RecordValues): Facts => ({ client, mentor, policy: model.policyFacts });
  const none = () => 0;
  const rules = matchingOf(model)
    .rules.filter(({ rule }) => rule.effect === "block")
    .map(({ rule, reads, holds }): Term => {
      const by: WantedBy = { kind: "rule", id: rule.id, title: rule.title };
      const blocks = (mentor: RecordValues) => (holds(facts(mentor)) === true ? 0 : 1);
      const names = naming([rule.when]);
      return { by, fields: mentorFieldsOf(reads), blocks, points: none, high: none, names };
    });
  const wishes = plan.wishes.map(({ id, factor, wish }): Term => {
    const by: WantedBy = { kind: "wish", id, title: factor.factor.title };
    const blocks = (mentor: RecordValues) => {
      const { low, high } = factor.asked.evaluate(facts(mentor));
      return wishHolds(factor, wish, low, high) === true ? 0 : 1;
    };
    const names = namingOf(factor.asked);
    return { by, fields: mentorFieldsOf(factor.asked.reads), blocks, points: none, high: none, names };
  });
  const factors = plan.factors.map(({ factor, scale, of }): Term => {
    const by: WantedBy = { kind: "factor", id: factor.id, title: factor.factor.title };
    const points = (mentor: RecordValues) => shareOf(of, scale.evaluate(facts(mentor)).points);
    const high = (mentor: RecordValues) => shareOf(of, scale.evaluate(facts(mentor)).high);
    return { by, fields: mentorFieldsOf(scale.reads), blocks: none, points, high, names: namingOf(scale) };
  });
  return [...rules, ...wishes, ...factors].filter(({ fields }) => fields.length > 0);
}

function namingOf({ scale }: CompiledScale): Term["names"] {
  return scale.decide ? () => true : naming(scale.levels.map(({ when }) => when ?? true));
}

function naming(conditions: readonly (string | boolean)[]): Term["names"] {
  const text = conditions.join(" ");
  return (word) => text.includes(JSON.stringify(word));
}

/** Blocking rules that no mentor can lift: they read nothing of the mentor, and do not hold for the client. */
export function beyondMentors(model: Model, client: RecordValues): CompiledRule[] {
  return rulesOnClient(model).filter(
    ({ holds }) => holds({ client, mentor: {}, policy: model.policyFacts }) !== true,
  );
}

function mentorFieldsOf(reads: readonly string[]): string[] {
  return reads.filter((name) => name.startsWith("mentor.")).map((name) => name.slice("mentor.".length));
}
