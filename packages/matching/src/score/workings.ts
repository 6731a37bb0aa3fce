import {
  type Caseload,
  type CaseloadTables,
  type Model,
  openCaseload,
  type RecordValues,
  type Scale,
  writtenLookups,
  writtenRecord,
} from "@waymark/core";
import { type CompiledFactor, type FactorSetting, type Mode, matchingOf } from "../compile/index.js";
import { openPool } from "./open-pool.js";

/** A condition as the scheme writes it: a formula, or yes or no for everybody. */
export type WrittenCondition = string | boolean;

/** A scale as plain data. Where a plugin's own function chooses the level, no level has a condition. */
export interface WrittenScale {
  readonly levels: readonly {
    readonly id: string;
    readonly points: number;
    readonly when?: WrittenCondition;
  }[];
  /** Points while the level is open; the factor's neutral points where left out. */
  readonly neutral?: number;
  /** The edition of the function that chooses the level, where there is one. */
  readonly decidedBy?: string | number;
}

/** A factor as plain data, with what the policy chose for it. */
export interface WrittenFactor extends FactorSetting {
  readonly id: string;
  /** Another weight and mode for some clients: the first whose condition holds. */
  readonly for: readonly { readonly when: WrittenCondition; readonly weight: number; readonly mode: Mode }[];
  /** For which clients it counts; for every one where left out. */
  readonly counts?: { readonly when: WrittenCondition; readonly orAsked: boolean };
  /** Points while a level is open, where the scale has none of its own. */
  readonly neutral: number;
  /** Points from which it counts as shared, or met. */
  readonly met: number;
  readonly similar: WrittenScale;
  readonly different?: WrittenScale;
  readonly asked?: WrittenScale;
  /** The mentor's field whose values a wish may name. */
  readonly names?: string;
}

/** A rule as plain data, with what the policy chose for it. */
export interface WrittenRule {
  readonly id: string;
  readonly when: WrittenCondition;
  readonly effect: "block" | "flag";
  /** Whether it counts as met while its facts are missing. */
  readonly passesUnknown: boolean;
}

/** What match points are worked out from, as plain data: the policy and the rows, after everything is read. */
export interface MatchWorkings {
  /** What formulas read as `policy.…`. Days are numbers, counted from 1970-01-01, here and in the rows. */
  readonly policy: RecordValues;
  /** The look-ups of the scheme. */
  readonly lookups: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  /** In the order of their ids. */
  readonly factors: readonly WrittenFactor[];
  readonly rules: readonly WrittenRule[];
  /** The clients whose referral is open, and all mentors: their ids, and the fields that factors and rules read. */
  readonly clients: readonly RecordValues[];
  readonly mentors: readonly RecordValues[];
  /** The pairs that must not be proposed, by decision or because of how an engagement ended. */
  readonly apart: readonly {
    readonly client: string;
    readonly mentor: string;
    readonly kind: "veto" | "rejected";
  }[];
}

/**
 * Everything that match points are worked out from, as plain data. With the description in `docs/vectors/match-points.md`
 * anybody can work them out again, in any language. It holds facts about people: treat it as the caseload itself.
 *
 * @throws WaymarkError listing everything that is wrong with the caseload.
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const workings = matchWorkings(model, { clients: [], mentors: [{ id: "M-1", capacity: 1, district: "Dudley" }] });
 * workings.mentors[0].district; // => "dudley"
 * workings.rules.find(({ id }) => id === "vetted").effect; // => "block"
 * ```
 */
export function matchWorkings(model: Model, caseload: Caseload | CaseloadTables): MatchWorkings {
  const { factors, rules, settings } = matchingOf(model);
  const { clients, mentors, vetoes } = openPool(openCaseload(model, caseload));
  const reads = new Set([
    ...["client.id", "client.wishes", "mentor.id"],
    ...factors.flatMap((factor) => [...factor.reads, ...factor.readsForWhom]),
    ...factors.flatMap(({ named }) => (named ? [`mentor.${named.field.id}`] : [])),
    ...rules.flatMap((rule) => rule.reads),
  ]);
  const only = (kind: string) => (record: RecordValues) => writtenRecord(kind, record, reads);
  return {
    policy: model.policyFacts,
    lookups: writtenLookups(model),
    factors: factors.map((factor) => writtenFactor(model, factor)),
    rules: rules.map(({ rule: { id, when, effect, ifUnknown } }) => ({
      ...{ id, when, effect },
      passesUnknown: ifUnknown === "pass" && settings.rules[id] !== "block",
    })),
    clients: clients.map(only("client")),
    mentors: mentors.map(only("mentor")),
    apart: [...vetoes.values()].map(({ client, mentor, kind }) => ({
      ...{ client, mentor, kind: kind === "veto" ? kind : "rejected" },
    })),
  };
}

function writtenFactor(model: Model, compiled: CompiledFactor): WrittenFactor {
  const { id, weight, mode, exceptions, factor, named } = compiled;
  const choice = matchingOf(model).settings.factors[id];
  return {
    ...{ id, weight, mode, met: factor.met, neutral: choice?.neutral ?? model.neutral },
    for: exceptions.map((one, i) => ({
      when: choice!.for![i]!.when,
      weight: one.weight,
      mode: one.mode,
    })),
    ...(factor.counts && {
      counts: { when: factor.counts.when, orAsked: factor.counts.orAsked === true },
    }),
    similar: writtenScale(factor.similar),
    ...(factor.different && { different: writtenScale(factor.different) }),
    ...(factor.asked && { asked: writtenScale(factor.asked) }),
    ...(named && { names: named.field.id }),
  };
}

function writtenScale({ levels, neutral, decide, revision }: Scale): WrittenScale {
  return {
    levels: levels.map(({ id, points, when }) => ({
      ...{ id, points },
      ...(decide || when === undefined ? {} : { when }),
    })),
    ...(neutral === undefined ? {} : { neutral }),
    ...(decide && revision !== undefined ? { decidedBy: revision } : {}),
  };
}
