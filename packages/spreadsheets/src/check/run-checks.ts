import { dayNumber, type Problem, type ProblemCode } from "@waymark/core";
import type { Check, CheckContext, Found } from "./check.js";
import { checkLibrary } from "./library/index.js";

/** What the checks of a caseload found: what it is refused for, and what somebody is asked. */
export interface CheckResults {
  readonly problems: readonly Problem[];
  readonly questions: readonly Problem[];
}

/**
 * Checks a caseload that has been read: what no single cell can show, such as a pair that stands there twice. Paths are
 * as in core (`engagements.1.ended`, counted from 0), other rows concerned stand in the hint.
 *
 * @param context the model, the records as read and, where there is a clock, the day
 */
export function checkCaseloadRows(
  { today, ...context }: Omit<CheckContext, "today"> & { readonly today?: string },
  checks: readonly Check[] = checkLibrary,
): CheckResults {
  const day = today === undefined ? undefined : dayNumber(today);
  const results = checks.map((check) => {
    const found = check.find(day === undefined ? context : { ...context, today: day });
    return { check, problems: found.map((one) => problemOf(check, one)) };
  });
  const of = (severity: Check["severity"]) =>
    results.filter(({ check }) => check.severity === severity).flatMap(({ problems }) => problems);
  return { problems: of("refuse"), questions: of("question") };
}

/** Where the day stands on which a caseload is looked at. */
const policyDay = "policy.json:asOf";

/** More rows than this are counted, not named. */
const mostNamed = 8;

function problemOf({ id }: Check, { list, rows, field, message, hint }: Found): Problem {
  const [first = 0, ...others] = rows;
  const named = others.slice(0, mostNamed).map((row) => `${list}.${row}.id`);
  const rest = others.length - named.length;
  const also = `${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return {
    // The id of a check is a code: the page of codes has each check, with what it asks.
    code: id as ProblemCode,
    path: rows.length === 0 ? policyDay : `${list}.${first}${field === undefined ? "" : `.${field}`}`,
    message,
    hint: others.length === 0 ? hint : `${hint} See also ${also}.`,
  };
}
