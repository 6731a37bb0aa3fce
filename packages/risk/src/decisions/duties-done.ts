import type { DutyState } from "../assess/duty-states.js";
import type { DecisionRecord } from "./record.js";

/** What a record is held against: the duties of an engagement as they stand on a day. */
export interface StandingDuties {
  readonly engagement: string;
  readonly asOf: string;
  readonly duties: readonly DutyState[];
}

/**
 * Duties that are due and that a record says were done: by duty, the record. A record answers for what was due when it
 * was made, and not for what became due since. Nor does one that is dated before the duty fell due or after the
 * assessment.
 *
 * @param records a chain that was found whole (see `wholeRecords`)
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const facts = { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05", serious_threat: "serious" };
 * const before = assessRisk(model, { ...facts, last_session: "2026-06-10" });
 * const done = decide(before, { kind: "duty done", duty: "report-threat", by: "P-7", role: "Mentor", on: "2026-06-11", reason: "Rang the police." });
 * dutiesDone(before, [done]).get("report-threat").number; // => 1
 * dutiesDone(assessRisk(model, { ...facts, last_session: "2026-06-24" }), [done]).size; // => 0
 * ```
 */
export function dutiesDone(
  assessment: StandingDuties,
  records: readonly DecisionRecord[],
): ReadonlyMap<string, DecisionRecord> {
  const done = new Map<string, DecisionRecord>();
  for (const { id, state, occurrence, since } of assessment.duties) {
    if (state !== "due") continue;
    const record = records
      .filter(
        (one) =>
          one.engagement === assessment.engagement &&
          one.decision.kind === "duty done" &&
          one.decision.duty === id &&
          one.occurrence === occurrence &&
          one.decision.on >= (since ?? "") &&
          one.decision.on <= assessment.asOf,
      )
      .at(-1);
    if (record) done.set(id, record);
  }
  return done;
}

/**
 * Ids of duties that are due and that no record of this engagement says were done.
 *
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * undoneDuties(assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05", child_at_risk: "yes" }), []); // => ["safeguard-child"]
 * ```
 */
export function undoneDuties(assessment: StandingDuties, records: readonly DecisionRecord[]): string[] {
  const done = dutiesDone(assessment, records);
  return assessment.duties.filter(({ id, state }) => state === "due" && !done.has(id)).map(({ id }) => id);
}
