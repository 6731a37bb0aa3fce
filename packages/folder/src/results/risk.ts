import {
  badInput,
  didYouMean,
  type Model,
  type ReadCaseload,
  type RecordValues,
  type WaymarkError,
} from "@waymark/core";
import {
  assessRecord,
  type DecisionRecord,
  evidenceOf,
  type KeptRecord,
  noEvidence,
  type RiskAssessment,
  riskOf,
  verifyDecisions,
  wholeRecords,
} from "@waymark/risk";

import type { Progress } from "./progress.js";

/**
 * The risks of the engagements that go on, with what people wrote down of their controls, and of why facts
 * are empty. A scheme without a
 * catalogue of risks has none to assess.
 */
export function assessAll(
  model: Model,
  read: ReadCaseload,
  decisions: readonly DecisionRecord[],
  progress?: Pick<Progress, "count">,
): RiskAssessment[] {
  if (riskOf(model).risks.length === 0) return [];
  const evidence = evidenceOf(model, read);
  const whole = wholeRecords(decisions, verifyDecisions(decisions));
  const current = read.engagements.filter((record) => goesOn(record, model.today));
  return current.map((record, at) => {
    progress?.count(at, current.length);
    const own = evidence.get(String(record.id)) ?? noEvidence;
    return assessRecord(model, record, { ...own, decisions: whole });
  });
}

/** No engagement of a caseload has this id. */
export function noEngagement({ engagements }: ReadCaseload, id: string): WaymarkError {
  const known = engagements.map((one) => String(one.id));
  if (known.includes(id))
    return badInput(
      "ended",
      "ENGAGEMENT",
      "This engagement has ended; no run named here assessed it.",
      "Name a current one, or an earlier run.",
    );
  const hint = didYouMean(id, known, "engagement");
  return badInput("unknown-id", "ENGAGEMENT", "There is no engagement with this id.", hint);
}

/** What people put on record, for the register: judgements, and decisions as far as their chain is whole. */
export function keptRecord(
  model: Model,
  read: ReadCaseload,
  decisions: readonly DecisionRecord[],
): KeptRecord {
  const judgements = [...evidenceOf(model, read)].map(([id, one]) => [id, one.judgements] as const);
  return {
    judgements: new Map(judgements),
    decisions: wholeRecords(decisions, verifyDecisions(decisions)),
  };
}

/** Whether an engagement has begun on a day, and has not ended by it. */
export function goesOn({ started, ended }: RecordValues, today: number): boolean {
  const begun = typeof started !== "number" || started <= today;
  return begun && (typeof ended !== "number" || ended > today);
}
