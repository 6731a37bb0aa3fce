import { badInput, dayNumber, didYouMean, fingerprint, type Problem, WaymarkError } from "@waymark/core";
import { adviceWords } from "../advice.js";
import { roleNamed, roles } from "../roles.js";
import type { RiskAssessment } from "../types.js";
import { verifyDecisions } from "./chain.js";
import { mayDecide } from "./rights.js";
import type { Decision, DecisionRecord } from "./types.js";

/**
 * Put a decision on record, at the end of a chain: who, in which role, when, why, against which advice, and with
 * which assessment before them. Records are never changed or taken out; see {@link verifyDecisions}.
 *
 * @param earlier the chain so far, which may hold other engagements too; it must be intact
 * @throws WaymarkError `role-may-not-decide` (§8.1); `duty-due` where work would go on while a duty is due and not
 *   recorded as done; `exit-plan-missing`; `no-reason`, `no-name`, `bad-day`, `unknown-role`, `unknown-advice`,
 *   `unknown-duty`, `unknown-kind`; `chain-broken`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
 * const record = decide(assessment, { kind: "decision", decision: "pause and review", by: "P-7", role: "Project Manager", on: "2026-06-30", reason: "Too little is known." });
 * record.number; // => 1
 * record.against; // => "stronger than advised"
 * ```
 */
export function decide(
  assessment: RiskAssessment,
  given: Decision,
  earlier: readonly DecisionRecord[] = [],
): DecisionRecord {
  const decision: Decision = { ...given, role: roleNamed(given.role) ?? given.role };
  const problems = [...signedProblems(decision), ...contentProblems(assessment, decision, earlier)];
  if (problems.length > 0) throw new WaymarkError(problems);
  const chain = verifyDecisions(earlier);
  if (!chain.intact)
    throw badInput(
      "chain-broken",
      `earlier[${chain.at}]`,
      chain.says,
      "Find the true chain before adding to it.",
    );
  const record = {
    number: earlier.length + 1,
    engagement: assessment.engagement,
    decision,
    advised: assessment.advice.advice,
    against: againstAdvice(assessment, decision),
    assessment: fingerprint(assessment),
    previous: earlier.at(-1)?.hash ?? null,
  };
  return Object.freeze({ ...record, hash: fingerprint(record) });
}

function againstAdvice({ advice }: RiskAssessment, decision: Decision): DecisionRecord["against"] {
  if (decision.kind !== "decision") return "not a decision";
  const step = adviceWords.indexOf(decision.decision) - adviceWords.indexOf(advice.advice);
  if (step === 0) return "as advised";
  return step < 0 ? "milder than advised" : "stronger than advised";
}

function signedProblems({ by, role, on, reason }: Decision): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, path: string, message: string, hint: string) =>
    problems.push({ code, path: `decision.${path}`, message, hint });
  if (!by?.trim()) add("no-name", "by", "Nobody signs it.", "Give the pseudonym of who decides.");
  if (!reason?.trim()) add("no-reason", "reason", "No reason is given.", "Say why, in a sentence.");
  if (dayNumber(String(on)) === undefined)
    add("bad-day", "on", "This is not a day in the calendar.", "Write 2026-01-31.");
  if (!Object.hasOwn(mayDecide, role))
    add(
      "unknown-role",
      "role",
      "There is no such role.",
      didYouMean(String(role), Object.keys(mayDecide), "role"),
    );
  return problems;
}

function contentProblems(
  assessment: RiskAssessment,
  decision: Decision,
  earlier: readonly DecisionRecord[],
): Problem[] {
  const kinds: readonly string[] = ["decision", "advice", "duty done"];
  if (!kinds.includes(decision.kind)) {
    const hint = didYouMean(String(decision.kind), kinds, "kind");
    return [
      { code: "unknown-kind", path: "decision.kind", message: "There is no such kind of record.", hint },
    ];
  }
  if (decision.kind === "duty done") return dutyProblems(assessment, decision.duty, decision.role);
  const at = adviceWords.indexOf(decision.decision);
  const problem = (code: string, path: string, message: string, hint: string): Problem[] => [
    { code, path: `decision.${path}`, message, hint },
  ];
  if (at < 0)
    return problem(
      "unknown-advice",
      "decision",
      "This cannot be decided.",
      `Give one of: ${adviceWords.join(", ")}.`,
    );
  if (decision.kind === "advice") return [];
  const allowed = Object.hasOwn(mayDecide, decision.role) ? mayDecide[decision.role]! : adviceWords;
  if (!allowed.includes(decision.decision))
    return problem(
      "role-may-not-decide",
      "role",
      `A ${decision.role} may not decide to ${decision.decision} (§8.1).`,
      'Record it as advice (kind "advice"); the Project Manager has the final responsibility.',
    );
  const open = undoneDuties(assessment, earlier);
  if (at < 2 && open.length > 0)
    return problem(
      "duty-due",
      "decision",
      `Work cannot go on while a duty is due: ${open.join(", ")}.`,
      'Do it, and record it (kind "duty done"); or pause.',
    );
  if (decision.decision === "stop safely" && !decision.exitPlan?.some((one) => one.trim() !== ""))
    return problem("exit-plan-missing", "exitPlan", "No exit plan is given.", "Answer the exit checklist.");
  return [];
}

function dutyProblems({ duties }: RiskAssessment, id: string, role: string): Problem[] {
  const duty = duties.find((one) => one.id === id);
  const path = "decision.duty";
  if (!duty) {
    const known = duties.map((one) => one.id);
    return [
      { code: "unknown-duty", path, message: "There is no such duty.", hint: didYouMean(id, known, "duty") },
    ];
  }
  if (role === duty.role || role === roles.manager) return [];
  return [
    {
      code: "role-may-not-decide",
      path,
      message: `A ${role} does not answer for this duty.`,
      hint: `Let the ${duty.role} or the Project Manager record it.`,
    },
  ];
}

/** Duties that are due and that no record of this engagement says were done. */
export function undoneDuties(assessment: RiskAssessment, records: readonly DecisionRecord[]): string[] {
  const done = new Set(
    records
      .filter(({ engagement }) => engagement === assessment.engagement)
      .flatMap(({ decision }) => (decision.kind === "duty done" ? [decision.duty] : [])),
  );
  return assessment.duties.filter(({ id, state }) => state === "due" && !done.has(id)).map(({ id }) => id);
}
