import {
  askAbout,
  explainOutcome,
  type Facts,
  type GivenRecord,
  type IdsIn,
  type Model,
  type Plugin,
  type RawRecord,
  type RecordValues,
  requireEach,
  shareOf,
} from "@waymark/core";
import { type CompiledRule, matchingOf } from "../compile/index.js";
import { type Decision, vetoBlocker } from "../overrides/decisions.js";
import { sayFit } from "./fit.js";
import { isOwnMentor, ownMentorBlocker } from "./own-mentor.js";
import { type PartGiven, partGiven } from "./part-given.js";
import { type PlannedFactor, type ScoringPlan, scoringPlan } from "./plan.js";
import { type Blocker, type Flag, findBlockers } from "./rules.js";

/** What one factor adds to a score, and why. Contributions sum exactly to the score. */
export interface Contribution<Factor extends string = string> {
  readonly factor: Factor;
  readonly title: string;
  /** Which scale counted: towards the like or towards the unlike. */
  readonly mode: "similar" | "different";
  /** Who chose that: the policy, or the client by a wish. */
  readonly because: "policy" | "client";
  /** Points that it adds, 0 to `of`. */
  readonly points: number;
  /** The most that it could add. Over all contributions these sum to 10 000. */
  readonly of: number;
  /** How much of `of` that is, in a word; null while missing facts leave the level open. */
  readonly share: PartGiven | null;
  /** The least and the most that it adds, whatever the unknown facts turn out to be. */
  readonly low: number;
  readonly high: number;
  /** The level reached; null while missing facts leave it open. */
  readonly level: string | null;
  /** True where the level counts the same for every mentor of this client, and so is a reason for none of them. */
  readonly sameForAll?: true;
  readonly says: string;
  /** The rule that flags the same facts of this pair, and so says it already. */
  readonly flaggedBy?: string;
  readonly source: string;
  /** Fields that are not known and leave the level open. */
  readonly unknown: readonly string[];
}

/** A fact that is not known and that bears on the score. */
export interface Unknown {
  /** The field, as `client.faith`. */
  readonly field: string;
  readonly title: string;
  /** How many points of the score depend on the factors that wait for it. */
  readonly swing: number;
  readonly factors: readonly string[];
  /** What to ask. */
  readonly ask: string;
}

/** One client and one mentor compared: advice with its reasons, for people to decide on. */
export interface Match<Factor extends string = string> {
  readonly client: string;
  readonly mentor: string;
  /** Integer points, 0 to 10 000 (hundredths of a per cent). */
  readonly points: number;
  /** Whatever the unknown facts turn out to be, the score lies from low to high. */
  readonly low: number;
  readonly high: number;
  /** The score in the scheme’s words, as `Good to strong fit`. */
  readonly fit: string;
  readonly eligible: boolean;
  readonly blockers: readonly Blocker[];
  readonly contributions: readonly Contribution<Factor>[];
  /** What to find out, that which matters most first. */
  readonly unknowns: readonly Unknown[];
  readonly flags: readonly Flag[];
}

/**
 * Compare one client with one mentor: points from 0 to 10 000, the interval that they lie in whatever the
 * unknown facts turn out to be, what each factor adds and why, and which rules stand in the way. Advice only.
 *
 * @param model a compiled policy
 * @param client the client's record, as typed values or as cells of text
 * @param mentor the mentor's record
 * @throws WaymarkError listing every field that cannot be read.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const found = match(model, { id: "C-1", extremism_type: "animal-rights" }, { id: "M-1", capacity: 2, specialisms: "extreme-right-wing" });
 * found.eligible; // => false
 * found.contributions.reduce((sum, { points }) => sum + points, 0) === found.points; // => true
 * ```
 */
export function match<Plugins extends readonly Plugin[], const Client, const Mentor>(
  model: Model<Plugins>,
  client: GivenRecord<Plugins, "client", Client>,
  mentor: GivenRecord<Plugins, "mentor", Mentor>,
): Match<IdsIn<Plugins[number], "factors">>;
export function match(model: Model, client: RawRecord, mentor: RawRecord): Match {
  const [one, other] = requireEach(model, [
    ["client", client],
    ["mentor", mentor],
  ]);
  return matchRecords(model, scoringPlan(model, one!), one!, other!);
}

/**
 * As {@link match}, for records that have been read, with the client's plan at hand; and with the decision that
 * keeps the two apart, if there is one.
 */
export function matchRecords(
  model: Model,
  plan: ScoringPlan,
  client: RecordValues,
  mentor: RecordValues,
  veto?: Decision,
): Match {
  const facts: Facts = { client, mentor, policy: model.policyFacts };
  const { blockers: found, flags } = findBlockers(model, facts, plan.wishes);
  const contributions = plan.factors.map((planned) => ({
    ...contribution(model, planned, facts),
    ...flaggedBy(model, planned, flags),
  }));
  const sum = (key: "points" | "low" | "high") => contributions.reduce((total, one) => total + one[key], 0);
  const interval = { low: sum("low"), high: sum("high") };
  const open = matchingOf(model).rules.filter((one) => flagsBoth(one) && one.holds(facts) === null);
  const blockers = [
    ...found,
    ...(veto ? [vetoBlocker(veto)] : []),
    ...(isOwnMentor(client, mentor) ? [ownMentorBlocker()] : []),
  ];
  return {
    client: String(client.id),
    mentor: String(mentor.id),
    points: sum("points"),
    ...interval,
    fit: sayFit(model, interval),
    eligible: blockers.length === 0,
    blockers,
    contributions,
    unknowns: findUnknowns(model, plan, contributions, String(mentor.id)),
    flags: flags.filter(({ rule }) => !open.some((one) => one.rule.id === rule)),
  };
}

/**
 * Whether a rule flags something of the two together. It does where it is known; what is not known of them is among
 * the unknowns of the match already, and would flag nearly every pair.
 */
export function flagsBoth({ rule, reads }: CompiledRule): boolean {
  const side = (kind: string) => reads.some((name) => name.startsWith(`${kind}.`));
  return rule.effect === "flag" && side("client") && side("mentor");
}

/** The flag of a rule that reads what the factor reads: it says the same, and what to do about it. */
function flaggedBy(
  model: Model,
  { scale }: PlannedFactor,
  flags: readonly Flag[],
): Pick<Contribution, "flaggedBy"> {
  if (flags.length === 0) return {};
  const same = matchingOf(model).rules.find(
    ({ rule, reads }) =>
      flags.some((flag) => flag.rule === rule.id) && scale.reads.every((name) => reads.includes(name)),
  );
  return same && scale.reads.length > 0 ? { flaggedBy: same.rule.id } : {};
}

function contribution(
  model: Model,
  { factor, mode, because, scale, of }: PlannedFactor,
  facts: Facts,
): Contribution {
  const outcome = scale.evaluate(facts);
  const points = shareOf(of, outcome.points);
  return {
    factor: factor.id,
    title: factor.factor.title,
    mode,
    because,
    points,
    of,
    share: outcome.level ? partGiven(points, of) : null,
    low: shareOf(of, outcome.low),
    high: shareOf(of, outcome.high),
    level: outcome.level?.id ?? null,
    ...(outcome.level?.sameForAll && { sameForAll: true }),
    ...explainOutcome(scale.scale, outcome, facts, model.fields),
    unknown: outcome.unknown,
  };
}

/** What to find out: each missing field with the points that wait for it, the most first. */
function findUnknowns(
  model: Model,
  plan: ScoringPlan,
  contributions: readonly Contribution[],
  mentor: string,
): Unknown[] {
  const byField = new Map<string, { swing: number; factors: string[]; ask: string }>();
  contributions.forEach(({ factor, unknown, low, high }, i) => {
    for (const field of unknown) {
      const entry = byField.get(field) ?? {
        swing: 0,
        factors: [],
        ask: askOf(model, field, mentor) ?? plan.factors[i]!.scale.scale.ask ?? "",
      };
      entry.swing += high - low;
      entry.factors.push(factor);
      byField.set(field, entry);
    }
  });
  return [...byField]
    .map(([field, entry]) => ({ field, title: model.fields.get(field)?.title ?? field, ...entry }))
    .sort((a, b) => b.swing - a.swing || (a.field < b.field ? -1 : 1));
}

/** The question of a missing field, with the person it goes to; undefined where the field has none. */
function askOf(model: Model, name: string, mentor: string): string | undefined {
  const field = model.fields.get(name);
  if (field?.ask === undefined) return undefined;
  return askAbout(field, name.startsWith("client.") ? "the client" : mentor);
}
