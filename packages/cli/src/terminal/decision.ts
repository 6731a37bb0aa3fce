import type { AssignedFlag, Decision } from "@waymark/matching";

const verbs = { pin: "pinned", lock: "locked", veto: "ruled out", rejected: "turned down" } as const;

/** Who decided what, when and why, as part of a sentence. */
export function sayDecision({ kind, by, role, date, reason }: Decision): string {
  return `${verbs[kind]} by ${by} (${role}) on ${date}: ${reason}`;
}

/** One mentor, or the two of a pair. */
export function sayMentors({
  mentor,
  second,
}: {
  readonly mentor: string;
  readonly second: string | null;
}): string {
  return second === null ? mentor : `${mentor} and ${second}`;
}

/** What to see to of a mentor whom a client is given; by name where there are two. */
export function sayFlag({ mentor, reason }: AssignedFlag, isPair: boolean): string {
  return isPair ? `${mentor}: ${reason}` : reason;
}
