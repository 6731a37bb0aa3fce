import type { AdviceWord } from "../advice/advice.js";

/** What a person puts on record about an engagement. */
export type Decision =
  | (Signed & {
      /** A decision, or a mentor's or anybody's advice on one: kept, and not yet decided. */
      readonly kind: "decision" | "advice";
      readonly decision: AdviceWord;
      readonly conditions?: readonly string[];
      /** Answers to the exit checklist: wanted where an engagement is stopped. */
      readonly exitPlan?: readonly string[];
    })
  | (Signed & {
      /** A duty was done. */
      readonly kind: "duty done";
      readonly duty: string;
    });

/** Who says it, in which role, on which day, and why. */
export interface Signed {
  /** A pseudonym. */
  readonly by: string;
  /** The role: its title in the scheme, once it is on record. */
  readonly role: string;
  /** The id of the role in the scheme, and what was said where that was another of its names. Records of before have neither. */
  readonly roleId?: string;
  readonly roleSaid?: string;
  /** The day, as `2026-01-31`. */
  readonly on: string;
  readonly reason: string;
  /** The number of the earlier record that this one corrects. That one stays in the chain, and counts no more. */
  readonly corrects?: number;
}

/**
 * The role in which somebody signed, with what they called it where that was another of its names.
 *
 * @example
 * ```ts
 * roleOf({ by: "P-7", role: "Project Manager", roleSaid: "coordinator", on: "2026-06-30", reason: "So we think." }); // => "Project Manager (said: coordinator)"
 * ```
 */
export function roleOf({ role, roleSaid }: Signed): string {
  return roleSaid === undefined ? role : `${role} (said: ${roleSaid})`;
}

/** A decision as it stands in the chain. Never changed: a later record supersedes it. */
export interface DecisionRecord {
  /** Its place in the chain, from 1. */
  readonly number: number;
  readonly engagement: string;
  readonly decision: Decision;
  /** What the software advised when it was taken, and whether the decision is milder or stronger. */
  readonly advised: AdviceWord;
  /**
   * What the advice rested on, as it was read: a later assessment with another reason needs a decision of its own. Records
   * of before this was kept have none.
   */
  readonly reasons?: readonly string[];
  /** For a duty done: which occurrence of it, as the assessment names it. */
  readonly occurrence?: string;
  readonly against: "as advised" | "milder than advised" | "stronger than advised" | "not a decision";
  /** Fingerprint of the assessment that lay before the person. */
  readonly assessment: string;
  /** Hash of the record before; null for the first. */
  readonly previous: string | null;
  /** Fingerprint of all of the above. */
  readonly hash: string;
}

/**
 * The records that count: those that no later one corrects.
 *
 * @param records a chain that was found whole
 * @example
 * ```ts
 * const signed = { by: "P-7", role: "Project Manager", on: "2026-06-30", reason: "Too little is known." };
 * const first = { number: 1, engagement: "E1", decision: { ...signed, kind: "decision", decision: "pause and review" } };
 * recordsInForce([first, { ...first, number: 2, decision: { ...first.decision, corrects: 1 } }]).map(({ number }) => number); // => [2]
 * ```
 */
export function recordsInForce(records: readonly DecisionRecord[]): readonly DecisionRecord[] {
  const corrected = new Set(records.map(({ decision }) => decision.corrects));
  return records.filter(({ number }) => !corrected.has(number));
}

/**
 * The record that a new one takes the place of: the last decision on the engagement before a decision, the last advice before
 * an advice, and the last record of the same duty and occurrence. Undefined where it is the first.
 *
 * @example
 * ```ts
 * const signed = { by: "P-7", role: "Project Manager", on: "2026-06-30", reason: "Too little is known." };
 * const first = { number: 1, engagement: "E1", decision: { ...signed, kind: "decision", decision: "pause and review" } };
 * supersededBy({ ...first, number: 2 }, [first]).number; // => 1
 * supersededBy(first, []); // => undefined
 * ```
 */
export function supersededBy(
  { number, engagement, decision, occurrence }: DecisionRecord,
  records: readonly DecisionRecord[],
): DecisionRecord | undefined {
  const duty = decision.kind === "duty done" ? decision.duty : undefined;
  return recordsInForce(records)
    .filter(
      (one) =>
        one.number < number &&
        one.number !== decision.corrects &&
        one.engagement === engagement &&
        one.decision.kind === decision.kind &&
        one.occurrence === occurrence &&
        (one.decision.kind !== "duty done" || one.decision.duty === duty),
    )
    .at(-1);
}
