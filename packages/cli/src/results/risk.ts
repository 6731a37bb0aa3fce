import type { Model, ReadCaseload, RecordValues } from "@waymark/core";
import { assessRecord, evidenceOf, noEvidence, type RiskAssessment } from "@waymark/risk";

/**
 * The risks of the engagements that go on, with what people wrote down of their controls. A scheme without a
 * catalogue of risks has none to assess.
 */
export function assessAll(model: Model, read: ReadCaseload): RiskAssessment[] {
  if (model.risks.length === 0) return [];
  const evidence = evidenceOf(model, read);
  return read.engagements
    .filter((record) => goesOn(record, model.today))
    .map((record) => {
      const { controls } = evidence.get(String(record.id)) ?? noEvidence;
      return assessRecord(model, record, { controls });
    });
}

/** Whether an engagement has begun on a day, and has not ended before it. */
export function goesOn({ started, ended }: RecordValues, today: number): boolean {
  const begun = typeof started !== "number" || started <= today;
  return begun && (typeof ended !== "number" || ended >= today);
}
