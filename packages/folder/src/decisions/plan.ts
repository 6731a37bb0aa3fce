import { hasEnded } from "@waymark/matching";
import {
  assessRecord,
  type Decision,
  decide,
  evidenceOf,
  noEvidence,
  supersededBy,
  verifyDecisions,
  wholeRecords,
} from "@waymark/risk";
import type { Folder } from "../caseload/read.js";
import { endedAlready } from "../messages/decisions.js";
import { noEngagement } from "../results/risk.js";
import type { PlannedRecord } from "./planned-record.js";

/**
 * Makes the record that comes next. Nothing is put on record.
 *
 * @param id the relationship that it is about
 * @throws WaymarkError with everything that is wrong with the decision, or where there is nothing to decide
 */
export function planRecord(
  { model, read, decisions }: Folder,
  decision: Decision,
  id: string,
): PlannedRecord {
  const engagement = read.engagements.find((one) => one.id === id);
  if (!engagement) throw noEngagement(read, id);
  if (decision.kind !== "duty done" && hasEnded(engagement, model.today)) throw endedAlready();
  const assessment = assessRecord(model, engagement, {
    ...(evidenceOf(model, read).get(id) ?? noEvidence),
    decisions: wholeRecords(decisions, verifyDecisions(decisions)),
  });
  const record = decide(assessment, decision, decisions);
  return { record, before: supersededBy(record, decisions) };
}
