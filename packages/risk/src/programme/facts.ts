import type { Facts, Model, RecordValues } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import { escalations } from "../decisions/escalations.js";
import type { DecisionRecord } from "../decisions/record.js";

/**
 * The facts of a programme: what had to be done in it, and whether it was. They count work, and nothing of what
 * anybody is, said or did.
 *
 * @param records a chain that was found whole (see `wholeRecords`)
 */
export function programmeFacts(
  model: Model,
  assessments: readonly RiskAssessment[],
  records: readonly DecisionRecord[],
): Facts {
  const open = assessments.flatMap((one) => escalations(one, records));
  const of = (...kinds: readonly string[]) => open.filter(({ kind }) => kinds.includes(kind)).length;
  const programme: RecordValues = {
    relationships: assessments.length,
    duties_open: of("duty", "duty overdue"),
    duties_overdue: of("duty overdue"),
    controls_lapsed: of("lapsed control"),
  };
  return { programme, policy: model.policyFacts };
}
