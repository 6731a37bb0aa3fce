import { fillSentence, type Model, type RecordValues } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { vetoBlocker, vetoTitles } from "../overrides/decisions.js";
import { isOwnMentor, ownMentorBlocker, ownMentorRule } from "../score/own-mentor.js";
import type { ScoringPlan } from "../score/plan.js";
import { type Pool, vetoAt } from "../score/pool.js";
import { rulesOnClient, wishHolds, wishWords } from "../score/rules.js";

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

/** A rule or a binding wish, for one client: whether it keeps a mentor out. */
export interface Barrier {
  readonly rule: string;
  readonly title: string;
  readonly source: string;
  remedy(column: number): string;
  blocks(column: number): boolean;
}

/** Which rules keep mentors from a client: how many each keeps out, and how many it alone does. */
export function countRules(pool: Pool, row: number): RuleCount[] {
  const barriers = barriersOf(pool, row);
  const counts = barriers.map(() => ({ mentors: 0, alone: 0, first: -1 }));
  for (let column = 0; column < pool.mentors.length; column++) {
    const blocking = barriers.flatMap((barrier, i) => (barrier.blocks(column) ? [i] : []));
    for (const i of blocking) {
      const count = counts[i]!;
      if (count.mentors++ === 0) count.first = column;
      if (blocking.length === 1) count.alone += 1;
    }
  }
  return barriers
    .flatMap((barrier, i): RuleCount[] => {
      const { mentors, alone, first } = counts[i]!;
      const { rule, title, source } = barrier;
      return mentors === 0 ? [] : [{ rule, title, mentors, alone, remedy: barrier.remedy(first), source }];
    })
    .sort((a, b) => b.mentors - a.mentors || (a.rule < b.rule ? -1 : 1));
}

/** The rules in force and the binding wishes of one client, each asked of every mentor. */
export function barriersOf(pool: Pool, row: number): Barrier[] {
  const { model, clients, mentors, plans } = pool;
  const facts = (column: number) => ({
    client: clients[row]!,
    mentor: mentors[column]!,
    policy: model.policyFacts,
  });
  const rules = pool.ruleGrids.map(({ rule, grid }): Barrier => {
    const start = grid.rowProfile[row]! * grid.width;
    return {
      ...{ rule: rule.id, title: rule.title, source: rule.source },
      remedy: (column) => fillSentence(rule.remedy, facts(column), model.fields),
      blocks: (column) => grid.points[start + grid.columnProfile[column]!] === 0,
    };
  });
  const wishes = plans[row]!.wishes.map((wish): Barrier => {
    const grid = pool.gridOf(wish.factor.asked);
    const start = grid.rowProfile[row]! * grid.width;
    const said = wishWords(wish);
    return {
      ...{ rule: said.rule, title: said.title, source: said.source },
      remedy: () => said.remedy,
      blocks: (column) => {
        const cell = start + grid.columnProfile[column]!;
        return wishHolds(wish.factor, wish.wish, grid.low[cell]!, grid.high[cell]!) !== true;
      },
    };
  });
  return [...rules, ...wishes, ...vetoBarriers(pool, row), ...ownBarrier(pool, row)];
}

/** Whether a bar is a decision about one client and one mentor, or that they are one person. */
export function isAboutOnePair(rule: string): boolean {
  return rule.startsWith("override:") || rule === ownMentorRule.rule;
}

/** What keeps a client who is also a mentor from being their own. */
function ownBarrier({ clients, mentors }: Pool, row: number): Barrier[] {
  const blocks = (column: number) => isOwnMentor(clients[row]!, mentors[column]!);
  if (!mentors.some((_, column) => blocks(column))) return [];
  const { remedy, source } = ownMentorBlocker();
  return [{ ...ownMentorRule, source, remedy: () => remedy, blocks }];
}

/** Vetoes and rejections, where any bears on this client. */
function vetoBarriers(pool: Pool, row: number): Barrier[] {
  const client = String(pool.clients[row]!.id);
  const decisions = [...pool.vetoes.values()].filter((one) => one.client === client);
  return (["veto", "rejected"] as const)
    .filter((kind) => decisions.some((one) => one.kind === kind))
    .map(
      (kind): Barrier => ({
        ...{ rule: `override:${kind}`, title: vetoTitles[kind], source: "overrides" },
        remedy: (column) => {
          const decision = vetoAt(pool, row, column);
          return decision ? vetoBlocker(decision).remedy : "";
        },
        blocks: (column) => vetoAt(pool, row, column)?.kind === kind,
      }),
    );
}

/** What stands in the way whatever the mentor is like, and what would lift it: no recruiting can help there. */
export function besidesMentors(model: Model, client: RecordValues): string[] {
  const facts = { client, mentor: {}, policy: model.policyFacts };
  return rulesOnClient(model).flatMap(({ rule, holds }) => {
    const found = holds(facts);
    if (found === true) return [];
    const reason = fillSentence(found === null ? rule.unknown : rule.reason, facts, model.fields);
    return [`${reason} ${fillSentence(rule.remedy, facts, model.fields)}`];
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
