import { listed, longDay, type RecordValues } from "@waymark/core";
import { pairAt } from "../pairs/shortlist-pairs.js";
import { hasBit } from "../score/bits.js";
import { matchAt } from "../score/match-at.js";
import type { Pool } from "../score/pool.js";
import type { Blocker } from "../score/rules.js";
import { steps } from "../words.js";
import { type Decision, decisionOf, inForce, isMade } from "./decisions.js";

/** What became of an override. */
export interface OverrideOutcome {
  readonly decision: Decision;
  /**
   * `made`: a pin or lock that holds. `refused`: one that a rule, another decision or the places stand against.
   * `in-force`: a veto or rejection that keeps a pair apart. `already`: the two are together. `expired`: it no
   * longer counts. `to-come`: its day lies after the policy's, so that it does not count yet.
   */
  readonly state: "made" | "refused" | "in-force" | "already" | "expired" | "to-come";
  readonly says: string;
  /** What would help, where it was refused. */
  readonly remedy: string | null;
}

/** A client whose mentors staff have settled: none is looked for. */
export interface FixedRow {
  readonly row: number;
  readonly columns: readonly number[];
  readonly decisions: readonly Decision[];
}

/** What the overrides of a caseload come to. */
export interface AppliedOverrides {
  readonly fixed: readonly FixedRow[];
  /** Clients who need two mentors, where staff have settled one of them. */
  readonly partly: readonly FixedRow[];
  /** Every override, with what became of it, in the order of client, mentor and date. */
  readonly outcomes: readonly OverrideOutcome[];
}

/** What overrides are held against. */
export interface OverrideContext {
  readonly pool: Pool;
  /** Whether the client of each row needs two mentors. */
  readonly wants: readonly boolean[];
  /** The mentors that each client has already, by id, and the places that each mentor has left. */
  readonly has: ReadonlyMap<string, readonly string[]>;
  readonly free: readonly number[];
}

/**
 * Work the overrides in. A pin or lock is made unless a rule, a decision or the number of places stands against it:
 * then it is refused, with what stands against it and what would help. None is dropped.
 */
export function applyOverrides(
  context: OverrideContext,
  overrides: readonly RecordValues[],
): AppliedOverrides {
  const { pool } = context;
  const outcomes: OverrideOutcome[] = [];
  const asked = new Map<number, Map<number, Decision[]>>();
  for (const record of overrides) {
    const decision = decisionOf(record);
    const early = settledAlready(context, record, decision);
    if (early) {
      outcomes.push(early);
      continue;
    }
    const [row, column] = [pool.rowOf.get(decision.client)!, pool.columnOf.get(decision.mentor)!];
    const barred = barredBy(pool, row, column, decision);
    if (barred) outcomes.push(barred);
    else {
      const columns = asked.get(row) ?? new Map<number, Decision[]>();
      columns.set(column, [...(columns.get(column) ?? []), decision]);
      asked.set(row, columns);
    }
  }
  const { fixed, partly } = placeAsked(context, asked, outcomes);
  const order = ({ decision: { client, mentor, date, kind } }: OverrideOutcome) =>
    `${client}\u0000${mentor}\u0000${date}\u0000${kind}`;
  outcomes.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  return { fixed, partly, outcomes };
}

function refused(decision: Decision, says: string, remedy: string): OverrideOutcome {
  return { decision, state: "refused", says, remedy };
}

/** Overrides that put nobody anywhere: run out or still to come, vetoes, and those of clients who do not seek a mentor. */
function settledAlready(
  { pool, has }: OverrideContext,
  record: RecordValues,
  decision: Decision,
): OverrideOutcome | null {
  const { client, mentor, kind, until } = decision;
  if (!isMade(record, pool.model.today))
    return { decision, state: "to-come", says: `It counts from ${longDay(decision.date)} on.`, remedy: null };
  if (!inForce(record, pool.model.today))
    return {
      decision,
      state: "expired",
      says: `No longer in force (ended ${longDay(until!)}).`,
      remedy: null,
    };
  if (kind === "veto" || kind === "rejected")
    return { decision, state: "in-force", ...keptApart(decision, has) };
  if (!pool.rowOf.has(client))
    return refused(decision, `The referral of ${client} is closed.`, "Withdraw it, or open the referral.");
  const now = has.get(client);
  if (now === undefined) return null;
  if (now.includes(mentor))
    return { decision, state: "already", says: `${client} is with ${mentor} already.`, remedy: null };
  return refused(
    decision,
    `${client} is with ${listed(now)}, and that continues.`,
    "End that engagement first, or withdraw this.",
  );
}

/** What a veto or rejection does: it keeps two from being proposed, and ends nothing that goes on. */
function keptApart(
  { client, mentor }: Decision,
  has: OverrideContext["has"],
): Pick<OverrideOutcome, "says" | "remedy"> {
  if (!has.get(client)?.includes(mentor))
    return { says: `${mentor} is not proposed for ${client}.`, remedy: null };
  return {
    says: `The mentoring of ${client} by ${mentor} continues: this decision keeps ${mentor} from being proposed again, and ends nothing.`,
    remedy:
      "To end it, plan the ending with client and mentor. Then give the engagement the day on which it ended.",
  };
}

/** What stands in the way, under its title; what is not known names itself. */
function sayBlocker({ title, reason, certain }: Blocker): string {
  return certain ? `${title}: ${reason}` : reason;
}

/** The rules and decisions that keep the two apart, if any do. */
function barredBy(pool: Pool, row: number, column: number, decision: Decision): OverrideOutcome | null {
  if (hasBit(pool.openTo(row), column)) return null;
  const found = matchAt(pool, row, column);
  return refused(
    decision,
    found.blockers.map(sayBlocker).join(" "),
    steps(found.blockers.map(({ remedy }) => remedy)),
  );
}

/** Client by client, the earliest decision first: each takes its places if its mentors agree and have them. */
function placeAsked(
  context: OverrideContext,
  asked: ReadonlyMap<number, ReadonlyMap<number, readonly Decision[]>>,
  outcomes: OverrideOutcome[],
): Pick<AppliedOverrides, "fixed" | "partly"> {
  const { pool, wants, free } = context;
  const left = [...free];
  const takenBy = new Map<number, string[]>();
  const fixed: FixedRow[] = [];
  const partly: FixedRow[] = [];
  for (const { row, columns, decisions } of inOrder(asked)) {
    const names = columns.map((column) => String(pool.mentors[column]!.id));
    const client = String(pool.clients[row]!.id);
    const refuse = (says: string, remedy: string) =>
      outcomes.push(...decisions.map((decision) => refused(decision, says, remedy)));
    const most = wants[row] ? 2 : 1;
    if (columns.length > most) {
      const number = most === 2 ? "two mentors" : "one mentor";
      refuse(
        `${client} needs ${number}, and decisions name ${names.join(", ")}.`,
        "Withdraw all but one of them.",
      );
      continue;
    }
    const [a, b] = columns;
    const pair = b === undefined ? null : pairAt(pool, row, a!, b);
    if (pair && !pair.admissible) {
      refuse(pair.blockers.map(sayBlocker).join(" "), steps(pair.blockers.map(({ remedy }) => remedy)));
      continue;
    }
    const full = columns.find((column) => left[column]! <= 0);
    if (full !== undefined) {
      const by = takenBy.get(full);
      const name = String(pool.mentors[full]!.id);
      refuse(
        `${name} has no free place${by ? `: ${listed(by)} ${by.length === 1 ? "has" : "have"} it by an earlier decision` : ""}.`,
        `Ask ${name} to take on one more, or withdraw a decision.`,
      );
      continue;
    }
    for (const column of columns) {
      left[column]! -= 1;
      takenBy.set(column, [...(takenBy.get(column) ?? []), client]);
    }
    const isWhole = columns.length === most;
    (isWhole ? fixed : partly).push({ row, columns, decisions });
    const says = isWhole
      ? `${client} has ${listed(names)}.`
      : `${client} has ${names[0]}, with a second mentor if one can be had.`;
    outcomes.push(
      ...decisions.map((decision): OverrideOutcome => ({ decision, state: "made", says, remedy: null })),
    );
  }
  return { fixed: fixed.sort((a, b) => a.row - b.row), partly: partly.sort((a, b) => a.row - b.row) };
}

/** Rows with what is asked of them, by the day of the earliest decision, then by client. */
function inOrder(asked: ReadonlyMap<number, ReadonlyMap<number, readonly Decision[]>>): FixedRow[] {
  const rows = [...asked].map(([row, columns]) => {
    const decisions = [...columns.values()].flat();
    const day = decisions.map(({ date }) => date).sort()[0]!;
    return { row, columns: [...columns.keys()].sort((a, b) => a - b), decisions, day };
  });
  return rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row - b.row));
}
