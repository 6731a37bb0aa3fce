import { dayText, longDay, type Model, type RecordValues } from "@waymark/core";
import type { Blocker } from "../score/rules.js";

/** What somebody decided of a client and a mentor, over the advice: who, in which role, when and why. */
export interface Decision {
  readonly client: string;
  readonly mentor: string;
  readonly kind: "pin" | "lock" | "veto" | "rejected";
  readonly by: string;
  readonly role: string;
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
  /** The last day on which it counts; null while it stays. */
  readonly until: string | null;
}

/** A recorded decision, with its days as `YYYY-MM-DD`. */
export function decisionOf(record: RecordValues): Decision {
  return {
    client: String(record.client),
    mentor: String(record.mentor),
    kind: String(record.kind) as Decision["kind"],
    by: String(record.by),
    role: String(record.role),
    date: dayText(Number(record.date)),
    reason: String(record.reason),
    until: typeof record.until === "number" ? dayText(record.until) : null,
  };
}

/** Whether a decision counts on a day: from the day on which it was made, up to and with its last one. */
export function inForce(record: RecordValues, today: number): boolean {
  return isMade(record, today) && (record.until == null || Number(record.until) >= today);
}

/** Whether a decision has been made by a day: one that is dated later does not count yet. */
export function isMade({ date }: RecordValues, today: number): boolean {
  return date == null || Number(date) <= today;
}

/** What a client and a mentor are found under. */
export function pairKey(client: string, mentor: string): string {
  return `${client}\u0000${mentor}`;
}

/** The pairs that must not be proposed: vetoes and rejections in force, the one that lasts longest for each pair. */
export function vetoesOf(model: Model, overrides: readonly RecordValues[]): ReadonlyMap<string, Decision> {
  const vetoes = new Map<string, Decision>();
  for (const record of overrides) {
    if ((record.kind !== "veto" && record.kind !== "rejected") || !inForce(record, model.today)) continue;
    const decision = decisionOf(record);
    const key = pairKey(decision.client, decision.mentor);
    const before = vetoes.get(key);
    if (before === undefined || lastsLonger(decision, before)) vetoes.set(key, decision);
  }
  return vetoes;
}

function lastsLonger(one: Decision, other: Decision): boolean {
  if (other.until === null) return false;
  return one.until === null || one.until > other.until;
}

/** The role that stands in a decision's place where the ending of an engagement says it, and no person. */
export const byItsEnding = "how it ended";

const isPerson = ({ role }: Decision): boolean => role !== byItsEnding;

/** A veto or a rejection as what stands in the way: who decided it, when and why. */
export function vetoBlocker(decision: Decision): Blocker {
  const { kind, by, role, date, reason, until } = decision;
  const who = isPerson(decision) ? ` Speak to ${by} (${role}).` : "";
  const lift =
    until === null
      ? `Only a decision can end this.${who}`
      : `This holds until ${longDay(until)}. A decision can end it sooner.${who}`;
  return {
    rule: `override:${kind}`,
    title: vetoTitles[kind === "veto" ? "veto" : "rejected"],
    reason: isPerson(decision)
      ? `${kind === "veto" ? "Ruled out" : "Turned down"} by ${by} (${role}) on ${longDay(date)}: ${reason}`
      : `Ended before, on ${longDay(date)} (${by}): ${reason}`,
    remedy: lift,
    source: "overrides",
    certain: true,
    unknown: [],
  };
}

/** The titles of what stands in the way by decision. */
export const vetoTitles = { veto: "Ruled out by decision", rejected: "Tried or offered before" } as const;
