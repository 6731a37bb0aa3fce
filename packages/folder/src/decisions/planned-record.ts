import type { DecisionRecord } from "@waymark/risk";

/** A record that could be added to the decisions of a caseload. */
export interface PlannedRecord {
  readonly record: DecisionRecord;
  /** The record that it takes the place of. */
  readonly before: DecisionRecord | undefined;
}
