import type { ProblemCode } from "@waymark/core";
import {
  badInput,
  capital,
  didYouMean,
  fingerprint,
  longDay,
  mayIn,
  type Problem,
  roleNamed,
  WaymarkError,
  withArticle,
} from "@waymark/core";
import { rungOf, strengthOf, titlesWith } from "../advice/rights.js";
import type { RiskAssessment } from "../assess/assessment.js";
import { verifyDecisions } from "./chain.js";
import { undoneDuties } from "./duties-done.js";
import { type Decision, type DecisionRecord, recordsInForce } from "./record.js";
import { signedProblems } from "./signed.js";

/**
 * Put a decision on record, at the end of a chain: who, in which role, when, why, against which advice, and with
 * which assessment before them. Records are never changed or taken out; see {@link verifyDecisions}.
 *
 * @param earlier the chain so far, which may hold other engagements too; it must be intact
 * @throws WaymarkError `role-may-not-decide`; `duty-due` where work would go on while a duty is due and not
 *   recorded as done; `exit-plan-missing`; `no-reason`, `no-name`, `bad-day`, `unknown-role`, `unknown-advice`,
 *   `unknown-duty`, `unknown-kind`, `no-decision`, `bad-list`; `duty-not-due`; `day-to-come` for a day after that of the
 *   assessment; `day-before` for one before the engagement, its last record, or the day on which the duty became due;
 *   `chain-broken`; `cannot-correct`; `repeated` where a record says exactly the same of the same assessment
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
  if (typeof given !== "object" || given === null)
    throw badInput("no-decision", "decision", "This is no decision.", "Give who, role, when, why and what.");
  const chain = verifyDecisions(earlier);
  if (!chain.intact)
    throw badInput(
      "chain-broken",
      `earlier[${chain.at}]`,
      chain.says,
      "Find the true chain before adding to it.",
    );
  const decision = inRole(assessment, given);
  const counting = recordsInForce(earlier).filter(({ number }) => number !== decision.corrects);
  const problems = [
    ...correctsProblems(assessment, decision, earlier),
    ...signedProblems(assessment, decision, counting),
    ...contentProblems(assessment, decision, counting),
  ];
  if (problems.length > 0) throw new WaymarkError(problems);
  const print = fingerprint(assessment);
  const due = decision.kind === "duty done" && assessment.duties.find(({ id }) => id === decision.duty);
  const occurrence = due ? (due.occurrence ?? undefined) : undefined;
  const same = earlier.find(
    (one) =>
      fingerprint(one.decision) === fingerprint(decision) &&
      (due
        ? one.engagement === assessment.engagement && one.occurrence === occurrence
        : one.assessment === print),
  );
  if (same)
    throw badInput(
      "repeated",
      "decision",
      `Record ${same.number} says exactly this already.`,
      "Nothing need be done. If it was decided again, say so in the reason.",
    );
  const record = {
    number: earlier.length + 1,
    engagement: assessment.engagement,
    decision,
    advised: assessment.advice.advice,
    reasons: assessment.advice.reasons,
    ...(occurrence === undefined ? {} : { occurrence }),
    against: againstAdvice(assessment, decision),
    assessment: print,
    previous: earlier.at(-1)?.hash ?? null,
  };
  return Object.freeze({ ...record, hash: fingerprint(record) });
}

/** What was given, with the role as the scheme knows it: its title, its id, and what was said where that was another name. */
function inRole({ rights: { roles } }: RiskAssessment, given: Decision): Decision {
  const role = roleNamed(roles, given.role);
  const { roleId: _, roleSaid: __, ...rest } = given;
  if (role === undefined) return rest as Decision;
  const said = String(given.role).trim();
  return {
    ...rest,
    role: role.title,
    roleId: role.id,
    ...(said === role.title || said === role.id ? {} : { roleSaid: said }),
  } as Decision;
}

function againstAdvice({ advice, rights }: RiskAssessment, decision: Decision): DecisionRecord["against"] {
  if (decision.kind !== "decision") return "not a decision";
  const step = strengthOf(rights, decision.decision) - strengthOf(rights, advice.advice);
  if (step === 0) return "as advised";
  return step < 0 ? "milder than advised" : "stronger than advised";
}

/** What is wrong with the record that this one is said to correct. */
function correctsProblems(
  { engagement }: RiskAssessment,
  { corrects }: Decision,
  earlier: readonly DecisionRecord[],
): Problem[] {
  if (corrects === undefined) return [];
  const problem = (message: string, hint: string): Problem[] => [
    { code: "cannot-correct", path: "decision.corrects", message, hint },
  ];
  const record = earlier.find(({ number }) => number === corrects);
  if (record === undefined)
    return problem(
      `There is no record ${corrects}.`,
      earlier.length === 0 ? "Nothing is on record yet." : `Give a number from 1 to ${earlier.length}.`,
    );
  if (record.engagement !== engagement)
    return problem(`Record ${corrects} is of another relationship.`, `It is of ${record.engagement}.`);
  const by = earlier.find(({ decision }) => decision.corrects === corrects);
  return by === undefined
    ? []
    : problem(`Record ${corrects} is corrected already.`, `Correct record ${by.number} instead.`);
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
  if (decision.kind === "duty done") return dutyProblems(assessment, decision);
  const { rights } = assessment;
  const rung = rungOf(rights, decision.decision);
  const problem = (code: ProblemCode, path: string, message: string, hint: string): Problem[] => [
    { code, path: `decision.${path}`, message, hint },
  ];
  if (rung === undefined)
    return problem(
      "unknown-advice",
      "decision",
      "This cannot be decided.",
      `Give one of: ${rights.advice.map(({ word }) => word).join(", ")}.`,
    );
  if (decision.kind === "advice") return [];
  const known = roleNamed(rights.roles, decision.role) !== undefined;
  if (known && !mayIn(rights.roles, decision.role, "decides", decision.decision))
    return problem(
      "role-may-not-decide",
      "role",
      `${capital(withArticle(decision.role))} may not decide to ${decision.decision}.`,
      `Record it as advice in place of a decision. It is for: ${titlesWith(rights, "decides", decision.decision, "nobody")}.`,
    );
  const open = undoneDuties(assessment, earlier);
  if (rung.goesOn && open.length > 0)
    return problem(
      "duty-due",
      "decision",
      `Work cannot go on while a required action is open: ${titled(assessment, open)}.`,
      `Do it, and record that it was done (${open.join(", ")}). Until then, pause.`,
    );
  if (rung.checklist && !someText(decision.exitPlan))
    return problem(
      "exit-plan-missing",
      "exitPlan",
      "No exit plan is given.",
      "Say how it will end: what was agreed with the client, who stays in touch, and until when.",
    );
  return [];
}

/** Required actions by their titles. */
function titled({ duties }: Pick<RiskAssessment, "duties">, ids: readonly string[]): string {
  return ids.map((id) => duties.find((one) => one.id === id)?.title ?? id).join("; ");
}

function someText(list: readonly string[] | undefined): boolean {
  return Array.isArray(list) && list.some((one) => typeof one === "string" && one.trim() !== "");
}

function dutyProblems(
  { duties, rights }: RiskAssessment,
  { duty: id, role, on }: Extract<Decision, { kind: "duty done" }>,
): Problem[] {
  const problem = (code: ProblemCode, message: string, hint: string, path = "duty"): Problem[] => [
    { code, path: `decision.${path}`, message, hint },
  ];
  const duty = duties.find((one) => one.id === id);
  if (!duty) {
    const known = duties.map((one) => one.id);
    return problem("unknown-duty", "There is no such duty.", didYouMean(String(id), known, "duty"));
  }
  const answers = roleNamed(rights.roles, duty.role);
  const own = answers ? answers.title === role : rights.roles.length === 0;
  if (!own && !mayIn(rights.roles, role, "decides", "duty-done"))
    return problem(
      "role-may-not-decide",
      `${capital(withArticle(role))} does not answer for this duty.`,
      `Let one of these record it: ${[...new Set([duty.role, titlesWith(rights, "decides", "duty-done", duty.role)])].join("; ")}.`,
    );
  if (duty.state !== "due")
    return problem(
      "duty-not-due",
      duty.state === "unknown" ? "It is not known whether it is due." : "It is not due.",
      "Put the facts on record first: what is done answers for what is due, and for nothing later.",
    );
  if (duty.since !== null && on < duty.since)
    return problem(
      "day-before",
      `It became due on ${longDay(duty.since!)}.`,
      "Give the day on which it was done.",
      "on",
    );
  return [];
}
