import type { Decision } from "@waymark/matching";

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
