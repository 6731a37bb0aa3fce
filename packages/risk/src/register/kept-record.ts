import type { RiskAssessment } from "../assess/assessment.js";
import type { RiskItem } from "../assess/item.js";
import type { DecisionRecord } from "../decisions/record.js";
import type { Judgement } from "../judgement/judge.js";

/** What people put on record beside the facts, as a register needs it. */
export interface KeptRecord {
  /** By engagement. */
  readonly judgements?: ReadonlyMap<string, readonly Judgement[]>;
  /** A chain that was found whole (see `wholeRecords`). */
  readonly decisions?: readonly DecisionRecord[];
}

/** Judgements on record of one engagement and category, the latest last; none of a day after the assessment. */
export function judgedOf(
  { engagement, asOf }: RiskAssessment,
  { category }: RiskItem,
  { judgements }: KeptRecord,
): Judgement[] {
  const key = ({ on, by, role }: Judgement) => `${on} ${by} ${role}`;
  return (judgements?.get(engagement) ?? [])
    .filter((one) => one.category === category && one.on <= asOf)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The day on which somebody last looked at a risk, by the record: a decision on the engagement, or a judgement of the
 * risk's category. Empty where nobody did: a run is no review.
 */
export function reviewedOn(assessment: RiskAssessment, item: RiskItem, record: KeptRecord): string {
  const decided = (record.decisions ?? [])
    .filter(
      ({ engagement, decision }) => engagement === assessment.engagement && decision.kind === "decision",
    )
    .map(({ decision }) => decision.on)
    .filter((on) => on <= assessment.asOf);
  const judged = judgedOf(assessment, item, record).map(({ on }) => on);
  return [...decided, ...judged].sort().at(-1) ?? "";
}
