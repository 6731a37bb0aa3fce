import { fillSentence, type Model, type RecordValues } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { vetoBlocker, vetoTitles } from "../overrides/decisions.js";
import { type Bits, bitsOf, clearBit, countWord, hasBit } from "../score/bits.js";
import { ownMentorBlocker, ownMentorRule } from "../score/own-mentor.js";
import type { ScoringPlan } from "../score/plan.js";
import { type Pool, vetoAt } from "../score/pool.js";
import { remedyOf, rulesOnClient, wishWords } from "../score/rules.js";

/** How many mentors one rule keeps from a client. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  /** Mentors that this rule keeps out. */
  readonly mentors: number;
  /** Mentors that this rule alone keeps out: lifting it would make them eligible. */
  readonly alone: number;
  readonly remedy: string;
  readonly source: string;
}

/** The mentor that a client lacks: what a recruiter should look for. */
export interface RecruitProfile {
  /** What a mentor must have to be eligible. */
  readonly must: readonly string[];
  /** What would make the match a good one, what weighs most first. */
  readonly should: readonly string[];
}

/** A rule, a binding wish or a decision, for one client: which mentors it keeps out. */
export interface Barrier {
  readonly rule: string;
  readonly title: string;
  readonly source: string;
  /** The columns that it leaves open. */
  readonly open: Bits;
  /** Whether what would lift it is something else where facts are missing. */
  readonly hasOtherRemedy?: boolean;
  remedy(column: number): string;
  blocks(column: number): boolean;
}

/** Which rules keep mentors from a client: how many each keeps out, and how many it alone does. */
export function countRules(pool: Pool, row: number): RuleCount[] {
  const size = pool.mentors.length;
  return countBarred(barriersOf(pool, row), size)
    .map(({ barrier, mentors, alone, first }): RuleCount => {
      const { rule, title, source } = barrier;
      const remedy = barrier.hasOtherRemedy ? remediesOf(barrier, size) : barrier.remedy(first);
      return { rule, title, mentors, alone, remedy, source };
    })
    .sort((a, b) => b.mentors - a.mentors || (a.rule < b.rule ? -1 : 1));
}

/** A barrier that keeps mentors out: how many, how many it alone does, and the column of the first. */
interface Barred {
  readonly barrier: Barrier;
  readonly mentors: number;
  readonly alone: number;
  readonly first: number;
}

/** How many of so many mentors each barrier of one client keeps out; those that keep nobody out are left out. */
export function countBarred(barriers: readonly Barrier[], size: number): Barred[] {
  const all = bitsOf(size, true);
  const once = bitsOf(size, false);
  const twice = bitsOf(size, false);
  for (const { open } of barriers) {
    for (let at = 0; at < all.length; at++) {
      const kept = all[at]! & ~open[at]!;
      twice[at]! |= once[at]! & kept;
      once[at]! |= kept;
    }
  }
  return barriers.flatMap((barrier): Barred[] => {
    let [mentors, alone, first] = [0, 0, -1];
    for (let at = 0; at < all.length; at++) {
      const kept = all[at]! & ~barrier.open[at]!;
      if (kept === 0) continue;
      if (first < 0) first = (at << 5) + 31 - Math.clz32(kept & -kept);
      mentors += countWord(kept);
      alone += countWord(kept & ~twice[at]!);
    }
    return mentors === 0 ? [] : [{ barrier, mentors, alone, first }];
  });
}

/** So many of those kept out are looked at for what would help them. */
const mostLookedAt = 64;

/** What would help the people that a rule keeps out: each thing once, such as to renew for some and to fill in for others. */
function remediesOf({ blocks, remedy }: Barrier, size: number): string {
  const found = new Set<string>();
  let looked = 0;
  for (let column = 0; column < size && looked < mostLookedAt; column++) {
    if (!blocks(column)) continue;
    looked += 1;
    found.add(remedy(column));
  }
  return [...found].sort().join(" ");
}

/** The rules in force and the binding wishes of one client, with the mentors that each leaves open. */
export function barriersOf(pool: Pool, row: number): Barrier[] {
  const { model, clients, mentors, plans } = pool;
  const facts = (column: number) => ({
    client: clients[row]!,
    mentor: mentors[column]!,
    policy: model.policyFacts,
  });
  const compiled = new Map(matchingOf(model).rules.map((one) => [one.rule.id, one]));
  const rules = pool.rules.map(({ rule, open }): Barrier => {
    const hasOtherRemedy = rule.remedyUnknown !== undefined;
    const remedy = (column: number) =>
      hasOtherRemedy ? remedyOf(rule, compiled.get(rule.id)!.holds(facts(column))) : rule.remedy;
    return {
      ...barrier(rule, open(row), (column) => fillSentence(remedy(column), facts(column), model.fields)),
      hasOtherRemedy,
    };
  });
  const wishes = plans[row]!.wishes.map((wish) => {
    const said = wishWords(wish);
    return barrier({ ...said, id: said.rule }, pool.openToWish(wish)(row), () => said.remedy);
  });
  return [...rules, ...wishes, ...vetoBarriers(pool, row), ...ownBarrier(pool, row)];
}

function barrier(
  { id, title, source }: { readonly id: string; readonly title: string; readonly source: string },
  open: Bits,
  remedy: Barrier["remedy"],
): Barrier {
  return { rule: id, title, source, open, remedy, blocks: (column) => !hasBit(open, column) };
}

/** All columns but some. */
function openBut(columns: readonly number[], { mentors }: Pool): Bits {
  const open = bitsOf(mentors.length, true);
  for (const column of columns) clearBit(open, column);
  return open;
}

/** Whether a bar is a decision about one client and one mentor, or that they are one person. */
export function isAboutOnePair(rule: string): boolean {
  return rule.startsWith("override:") || rule === ownMentorRule.rule;
}

/** What keeps a client who is also a mentor from being their own. */
function ownBarrier(pool: Pool, row: number): Barrier[] {
  const columns = pool.ownColumns(row);
  if (columns.length === 0) return [];
  const { remedy, source } = ownMentorBlocker();
  const { rule: id, title } = ownMentorRule;
  return [barrier({ id, title, source }, openBut(columns, pool), () => remedy)];
}

/** Vetoes and rejections, where any bears on this client. */
function vetoBarriers(pool: Pool, row: number): Barrier[] {
  const columns = pool.vetoedColumns(row);
  return (["veto", "rejected"] as const).flatMap((kind) => {
    const own = columns.filter((column) => vetoAt(pool, row, column)?.kind === kind);
    if (own.length === 0) return [];
    const said = { id: `override:${kind}`, title: vetoTitles[kind], source: "overrides" };
    const remedy = (column: number) => {
      const decision = vetoAt(pool, row, column);
      return decision ? vetoBlocker(decision).remedy : "";
    };
    return [barrier(said, openBut(own, pool), remedy)];
  });
}

/** What stands in the way whatever the mentor is like, and what would lift it: no recruiting can help there. */
export function besidesMentors(model: Model, client: RecordValues): string[] {
  const facts = { client, mentor: {}, policy: model.policyFacts };
  return rulesOnClient(model).flatMap(({ rule, holds }) => {
    const found = holds(facts);
    if (found === true) return [];
    const reason = fillSentence(found === null ? rule.unknown : rule.reason, facts, model.fields);
    return [`${reason} ${fillSentence(remedyOf(rule, found), facts, model.fields)}`];
  });
}

/** The mentor to recruit for a client: what the rules ask of them, and what the factors that count would like. */
export function recruitProfile(model: Model, plan: ScoringPlan, client: RecordValues): RecruitProfile {
  const say = (sentence: string) =>
    fillSentence(sentence, { client, policy: model.policyFacts }, model.fields);
  const known = (sentence: string) => !sentence.includes("not known") && !sentence.endsWith("none.");
  const asks = (ofClient: boolean) =>
    matchingOf(model).rules.flatMap(({ rule, reads }) =>
      rule.effect === "block" && rule.profile && reads.some((name) => name.startsWith("client.")) === ofClient
        ? [say(rule.profile)]
        : [],
    );
  const wishes = plan.wishes.map(({ factor, someone, wish }) =>
    someone === null
      ? `${wish === "must" ? "Meets" : "Does not share"} what the client asks for in ${factor.factor.title.toLowerCase()}.`
      : `Is ${wish === "must" ? "" : "not "}someone ${someone}.`,
  );
  // What this client asks for comes before what every mentor must have.
  const must = [...asks(true), ...wishes, ...asks(false)];
  const should = [...plan.factors]
    .filter(({ mode, factor }) => mode === "similar" && factor.factor.profile !== undefined)
    // Where the level is the same whatever the mentor is like, there is nothing to look for.
    .filter(
      ({ scale }) => scale.evaluate({ client, mentor: {}, policy: model.policyFacts }).level === undefined,
    )
    .sort((a, b) => b.of - a.of || (a.factor.id < b.factor.id ? -1 : 1))
    .map(({ factor }) => say(factor.factor.profile!))
    .filter((sentence) => known(sentence) && !must.includes(sentence));
  return { must, should };
}
