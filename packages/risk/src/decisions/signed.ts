import type { ProblemCode } from "@waymark/core";
import { dayNumber, didYouMean, longDay, type Problem, roleNamed } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import { blank } from "./blank.js";
import type { Decision, DecisionRecord } from "./record.js";

/** What is wrong with who says it, in which role, when and why; and with lists that are no lists of sentences. */
export function signedProblems(
  assessment: RiskAssessment,
  decision: Decision,
  earlier: readonly DecisionRecord[],
): Problem[] {
  const { by, role, on, reason } = decision;
  const problems: Problem[] = [];
  const add = (code: ProblemCode, path: string, message: string, hint: string) =>
    problems.push({ code, path: `decision.${path}`, message, hint });
  if (blank(by)) add("no-name", "by", "Nobody signs it.", "Give the pseudonym of who decides.");
  if (blank(reason)) add("no-reason", "reason", "No reason is given.", "Say why, in a sentence.");
  const day = dayProblem(assessment, on, earlier);
  if (day) add(day.code, "on", day.message, day.hint);
  const { roles } = assessment.rights;
  if (blank(role) || (roles.length > 0 && roleNamed(roles, role) === undefined))
    add(
      "unknown-role",
      "role",
      "There is no such role.",
      didYouMean(
        String(role),
        roles.map(({ title }) => title),
        "role",
      ),
    );
  for (const list of ["conditions", "exitPlan"] as const) {
    const given: unknown = (decision as Partial<Record<typeof list, unknown>>)[list];
    if (given !== undefined && !(Array.isArray(given) && given.every((one) => typeof one === "string")))
      add("bad-list", list, "This is no list of sentences.", "Give each in a string of its own.");
  }
  return problems;
}

/** A day of the calendar, not after the assessment, nor before the engagement or its last record. */
function dayProblem(
  { asOf, started, engagement }: RiskAssessment,
  on: string,
  earlier: readonly DecisionRecord[],
): Omit<Problem, "path"> | undefined {
  if (dayNumber(String(on)) === undefined)
    return { code: "bad-day", message: "This is not a day in the calendar.", hint: "Write 2026-01-31." };
  if (on > asOf)
    return {
      code: "day-to-come",
      message: `It is dated after the assessment of ${longDay(asOf)}.`,
      hint: "Assess the facts of that day first: it is the policy’s asOf.",
    };
  if (started !== null && on < started)
    return {
      code: "day-before",
      message: `It is dated before the engagement started on ${longDay(started)}.`,
      hint: "Give the day on which it was decided.",
    };
  const last = earlier.filter((one) => one.engagement === engagement).at(-1);
  if (last && on < last.decision.on)
    return {
      code: "day-before",
      message: `It is dated before record ${last.number} of this engagement, of ${longDay(last.decision.on)}.`,
      hint: "Later records supersede earlier ones: give the day on which this one was decided.",
    };
  return undefined;
}
