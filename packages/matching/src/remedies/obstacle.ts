import type { Model, RecordValues } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { vetoBlocker } from "../overrides/decisions.js";
import { type Pool, vetoAt } from "../score/pool.js";
import { type Blocker, findBlockers } from "../score/rules.js";

/**
 * What it takes to overcome what keeps a mentor from a client, the cheapest first: fill in a cell, renew a check, ask
 * somebody, train the mentor, or recruit another one.
 */
export const remedyKinds = ["fill-in", "renew", "ask", "train", "recruit"] as const;

/** A kind of remedy. */
export type RemedyKind = (typeof remedyKinds)[number];

/** One thing that keeps a mentor from a client, with what it would take. */
export interface Obstacle {
  readonly kind: RemedyKind;
  readonly rule: string;
  readonly title: string;
  readonly remedy: string;
  /** The fields that are not known, as `mentor.networks`. */
  readonly unknown: readonly string[];
  /** Whether it is the same whatever the mentor. */
  readonly ofClient: boolean;
}

/** Everything that keeps the mentor of a column from the client of a row. */
export function obstaclesAt(pool: Pool, row: number, column: number): Obstacle[] {
  const { model, clients, mentors, plans } = pool;
  const facts = { client: clients[row]!, mentor: mentors[column]!, policy: model.policyFacts };
  const veto = vetoAt(pool, row, column);
  const { blockers } = findBlockers(model, facts, plans[row]!.wishes);
  return [...blockers, ...(veto ? [vetoBlocker(veto)] : [])].map((one) => obstacleOf(model, one));
}

function obstacleOf(model: Model, blocker: Blocker): Obstacle {
  const { rule: id, title, remedy, certain, unknown } = blocker;
  const compiled = matchingOf(model).rules.find(({ rule }) => rule.id === id);
  // Wishes and decisions are no rules: whoever made them can be asked.
  const known = compiled ? (compiled.rule.liftedBy ?? "recruit") : "ask";
  return {
    kind: !certain && known !== "ask" ? "fill-in" : known,
    rule: id,
    title,
    remedy,
    unknown,
    ofClient: compiled !== undefined && !compiled.reads.some((name) => name.startsWith("mentor.")),
  };
}

/** How much a remedy takes: its place among the kinds, from 0. */
export function rankOf(kind: RemedyKind): number {
  return remedyKinds.indexOf(kind);
}

/** Whether a record lacks a field. */
export function lacks(record: RecordValues, field: string): boolean {
  return (record[field] ?? null) === null;
}
