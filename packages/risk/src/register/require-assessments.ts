import { badInput } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";

const hint =
  "Give a list of what assessRisk returns, one for each relationship: [assessRisk(model, engagement)].";

/**
 * Check that an argument is a list of assessments, for functions that untyped callers may call with a model or tables.
 *
 * @throws WaymarkError `not-a-list` or `not-a-record`
 */
export function requireAssessments(
  assessments: unknown,
  name = "assessments",
): asserts assessments is readonly RiskAssessment[] {
  if (!Array.isArray(assessments))
    throw badInput("not-a-list", name, "This is not a list of assessments.", hint);
  const wrong = assessments.findIndex((one) => !isAssessment(one));
  if (wrong >= 0) throw badInput("not-a-record", `${name}.${wrong}`, "This is not an assessment.", hint);
}

function isAssessment(value: unknown): boolean {
  return typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items);
}
