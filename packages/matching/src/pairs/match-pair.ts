import {
  badInput,
  type CompiledScale,
  type Facts,
  fillSentence,
  type GivenRecord,
  idKey,
  type Model,
  type Outcome,
  type Plugin,
  type RawRecord,
  type RecordValues,
  readFact,
  requireEach,
  shareOf,
} from "@waymark/core";
import { type CompiledPairs, matchingOf } from "../compile/index.js";
import type { Decision } from "../overrides/decisions.js";
import { sayFit } from "../score/fit.js";
import { type Match, matchRecords } from "../score/match.js";
import { type ScoringPlan, scoringPlan } from "../score/plan.js";
import type { Blocker } from "../score/rules.js";
import { pairShares } from "./shares.js";

/** What one thing adds to a pair's points, and why. Contributions sum exactly to the points. */
export interface PairContribution {
  /** `mentor` or `second` for the two matches of their own; the id of a scale for how they complete each other. */
  readonly id: string;
  readonly title: string;
  readonly points: number;
  /** The most that it could add. Over all contributions these sum to 10 000. */
  readonly of: number;
  readonly low: number;
  readonly high: number;
  readonly says: string;
  readonly source: string;
  readonly unknown: readonly string[];
}

/** A rule that stands in the way of a pair: one of the pair's own, or one that keeps one of the two mentors out. */
export interface PairBlocker extends Blocker {
  /** The mentor it concerns; null where it concerns the two together. */
  readonly mentor: string | null;
}

/** One client and two mentors compared: advice with its reasons. */
export interface PairMatch {
  readonly client: string;
  /** Of the two, the one whose own match has more points; of equals, the one whose id sorts first. */
  readonly mentor: string;
  readonly second: string;
  /** The kind of pair that the client needs; null where the scheme has no kinds. */
  readonly kind: { readonly id: string; readonly title: string } | null;
  /** Integer points, 0 to 10 000, the same whichever of the two is named first. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  /** The score in the scheme’s words, as `Good to strong fit`. */
  readonly fit: string;
  /** Whether both are eligible and no rule of pairs stands in the way. */
  readonly admissible: boolean;
  readonly blockers: readonly PairBlocker[];
  readonly contributions: readonly PairContribution[];
  /** The two matches that it is made of, in the order mentor, second. */
  readonly own: readonly [Match, Match];
}

/**
 * Compare one client with two mentors: points that are made of each mentor's own match and of how the two
 * complete each other, and the rules that stand in the way. Which of the two is named first makes no difference.
 *
 * @throws WaymarkError listing every field that cannot be read; `no-pairs` where the policy forms no pairs;
 *   `one-mentor-twice` for a mentor with themselves.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const mentor = (id) => ({ id, capacity: 1, befriending: "strong", interventionist: "some" });
 * const found = matchPair(model, { id: "C-1", extremism_type: "animal-rights" }, mentor("M-2"), mentor("M-1"));
 * found.contributions.reduce((sum, { points }) => sum + points, 0) === found.points; // => true
 * found.mentor; // => "M-1"
 * ```
 */
export function matchPair<Plugins extends readonly Plugin[], const Client, const Mentor, const Second>(
  model: Model<Plugins>,
  client: GivenRecord<Plugins, "client", Client>,
  mentor: GivenRecord<Plugins, "mentor", Mentor>,
  second: GivenRecord<Plugins, "mentor", Second>,
): PairMatch;
export function matchPair(model: Model, client: RawRecord, mentor: RawRecord, second: RawRecord): PairMatch {
  const [record, ...two] = requireEach(model, [
    ["client", client],
    ["mentor", mentor],
    ["mentor", second],
  ]);
  const pairs = pairsFor(model, record!);
  refuseOneTwice(String(two[0]!.id), String(two[1]!.id));
  return pairRecords({ model, pairs, plan: scoringPlan(model, record!), client: record! }, two[0]!, two[1]!);
}

/** A pair is two mentors: one and the same, named twice, is none. */
export function refuseOneTwice(mentor: string, second: string): void {
  if (idKey(mentor) !== idKey(second)) return;
  throw badInput(
    "one-mentor-twice",
    "second",
    `A pair is two mentors, and ${mentor} is named twice.`,
    "Name two mentors.",
  );
}

/** The scheme of pairs of a model. */
export function pairsOf(model: Model): CompiledPairs {
  const { pairs } = matchingOf(model);
  if (pairs) return pairs;
  throw badInput(
    "no-pairs",
    "policy.allocation.pairs",
    "This policy forms no pairs.",
    "Use a plugin that says how pairs are formed, and leave allocation.pairs on.",
  );
}

/** The rules of the kind of pair that a client needs. */
export function pairsFor(model: Model, client: RecordValues): CompiledPairs {
  return pairsOf(model).of({ client, policy: model.policyFacts });
}

/** A client, ready for pairs. */
export interface PairClient {
  readonly model: Model;
  readonly pairs: CompiledPairs;
  readonly plan: ScoringPlan;
  readonly client: RecordValues;
  /** The decision that keeps the client and a mentor apart, if there is one. */
  vetoOf?(mentor: string): Decision | undefined;
}

/** As {@link matchPair}, for records that have been read. */
export function pairRecords(context: PairClient, one: RecordValues, other: RecordValues): PairMatch {
  const { model, pairs, plan, client, vetoOf } = context;
  const [a, b] = String(one.id) < String(other.id) ? [one, other] : [other, one];
  const matches = [a, b].map((mentor) =>
    matchRecords(model, plan, client, mentor, vetoOf?.(String(mentor.id))),
  ) as [Match, Match];
  const { own, scales } = pairShares(pairs);
  const [first, second] = matches[0].points >= matches[1].points ? matches : [matches[1], matches[0]];
  // The lead first, so that sentences name the two in the order in which they are shown.
  const facts = first === matches[0] ? bothWays(model, client, a, b) : bothWays(model, client, b, a);
  const contributions = [
    ...matches.map((match, i) => ownContribution(match, own[i]!, i === 0 ? "mentor" : "second")),
    ...pairs.scales.map(({ scale, compiled }, i) =>
      scaleContribution(model, scale, compiled, scales[i]!, facts),
    ),
  ];
  const sum = (key: "points" | "low" | "high") => contributions.reduce((total, each) => total + each[key], 0);
  const interval = { low: sum("low"), high: sum("high") };
  const blockers = [...matches.flatMap(ownBlockers), ...ruleBlockers(model, pairs, facts)];
  return {
    client: String(client.id),
    ...{ mentor: first.mentor, second: second.mentor },
    kind: pairs.kind && { id: pairs.kind.id, title: pairs.kind.title },
    ...{ points: sum("points"), ...interval, fit: sayFit(model, interval) },
    admissible: blockers.length === 0,
    blockers,
    contributions: first === matches[0] ? contributions : swapped(contributions),
    own: [first, second],
  };
}

/** The facts with the two mentors either way round. */
function bothWays(
  model: Model,
  client: RecordValues,
  a: RecordValues,
  b: RecordValues,
): readonly [Facts, Facts] {
  const policy = model.policyFacts;
  return [
    { client, mentor: a, second: b, policy },
    { client, mentor: b, second: a, policy },
  ];
}

/** The better of a scale's two outcomes, and the interval of the better. */
export function betterWay(
  scale: CompiledScale,
  [ab, ba]: readonly [Facts, Facts],
): Pick<Outcome, "points" | "low" | "high"> & { readonly told: Outcome; readonly facts: Facts } {
  const [one, other] = [scale.evaluate(ab), scale.evaluate(ba)];
  const isOther = other.points > one.points;
  return {
    points: Math.max(one.points, other.points),
    low: Math.max(one.low, other.low),
    high: Math.max(one.high, other.high),
    told: isOther ? other : one,
    facts: isOther ? ba : ab,
  };
}

/** The lead's own contribution stands first and is called `mentor`, whatever order the ids are in. */
function swapped([a, b, ...rest]: readonly PairContribution[]): PairContribution[] {
  return [{ ...b!, id: "mentor" }, { ...a!, id: "second" }, ...rest];
}

function ownContribution(match: Match, of: number, id: string): PairContribution {
  return {
    id,
    title: `The match with ${match.mentor}`,
    points: shareOf(of, match.points),
    of,
    low: shareOf(of, match.low),
    high: shareOf(of, match.high),
    says: `${match.mentor} alone has ${match.points} points of 10 000 for this client.`,
    source: "the match of its own",
    unknown: match.unknowns.map(({ field }) => field),
  };
}

function scaleContribution(
  model: Model,
  scale: CompiledPairs["scales"][number]["scale"],
  compiled: CompiledScale,
  of: number,
  ways: readonly [Facts, Facts],
): PairContribution {
  const { points, low, high, told, facts } = betterWay(compiled, ways);
  const open = `Not known yet. ${scale.scale.ask ?? ""}`.trim();
  return {
    id: scale.id,
    title: scale.title,
    points: shareOf(of, points),
    of,
    low: shareOf(of, low),
    high: shareOf(of, high),
    says: fillSentence(told.level?.says ?? open, facts, model.fields),
    source: told.level?.source ?? scale.source,
    unknown: told.unknown,
  };
}

function ownBlockers(match: Match): PairBlocker[] {
  return match.blockers.map((blocker) => ({
    ...blocker,
    mentor: match.mentor,
    title: `${match.mentor}: ${blocker.title}`,
  }));
}

/** A rule of pairs must hold whichever of the two is called mentor and which second. */
function ruleBlockers(model: Model, { rules }: CompiledPairs, ways: readonly [Facts, Facts]): PairBlocker[] {
  return rules.flatMap(({ rule, reads, holds }): PairBlocker[] => {
    const found = ways.map((facts) => holds(facts));
    if (found[0] === true && found[1] === true) return [];
    const certain = found.includes(false);
    const facts = ways[found.indexOf(certain ? false : null)]!;
    const say = (sentence: string) => fillSentence(sentence, facts, model.fields);
    return [
      {
        ...{ rule: rule.id, title: rule.title, reason: say(certain ? rule.reason : rule.unknown) },
        ...{ remedy: say(rule.remedy), source: rule.source, certain, mentor: null },
        unknown: certain ? [] : reads.filter((name) => readFact(name, facts) === null),
      },
    ];
  });
}
