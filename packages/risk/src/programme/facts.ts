import type { Facts, Field, Model, RecordValues } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import { escalations } from "../decisions/escalations.js";
import type { DecisionRecord } from "../decisions/record.js";

const count = (id: string, title: string, describes: string): Field =>
  Object.freeze({ id, title, kind: "integer", sensitivity: "ordinary", describes });

/** The facts of a programme that risks held by it may read, as `programme.duties_overdue`. None is of a person. */
export const programmeFields: readonly Field[] = Object.freeze([
  count("relationships", "Relationships", "How many mentoring relationships were looked at."),
  count(
    "duties_open",
    "Required actions open",
    "Required actions that are due, with no record that they were done.",
  ),
  count("duties_overdue", "Required actions overdue", "Those of them whose time is over."),
  count("controls_lapsed", "Controls lapsed", "Controls that were in place and no longer are."),
]);

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
