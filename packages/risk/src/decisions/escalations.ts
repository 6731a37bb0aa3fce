import { badInput, dayNumber, dayText } from "@waymark/core";
import { mayBeHigher, reasonOnRecord } from "../advice/advice.js";
import { rungOf, strengthOf, titlesWith } from "../advice/rights.js";
import type { RiskAssessment } from "../assess/assessment.js";
import { lastDay } from "../assess/duty-states.js";
import { undoneDuties } from "./duties-done.js";
import type { DecisionRecord } from "./record.js";

/** Something that somebody must hear of. */
export interface Escalation {
  readonly kind: "duty" | "duty overdue" | "lapsed control" | "advice open";
  /** Id of the duty or control; empty for advice. */
  readonly about: string;
  /** The role that must hear of it. */
  readonly to: string;
  /** The last day on which a duty is done in time, as `2026-01-31`; null where no day is set. */
  readonly by: string | null;
  readonly says: string;
}

/** An escalation with the engagement that it is of. */
export interface EngagementEscalation extends Escalation {
  readonly engagement: string;
}

/**
 * What must be raised with a role: duties that are due and not recorded as done (to whoever answers for them, and once
 * their time is over to the roles that are told of `duty-overdue`). Also controls that have lapsed (to the risk's owner), and
 * advice that needs a decision and has none (to the roles that are told of `advice-open`). Advice that has become stronger since a decision, or that has
 * a reason which was not there then, is open again.
 *
 * @param records a chain that was found whole (see `wholeRecords`); records of a day after the assessment are not read
 * @param since the day on which the facts became known, as `2026-01-31`, where somebody knows it better than the
 *   facts: duties are timed from it, and otherwise each from the day on which it became due
 * @throws WaymarkError `bad-day`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05", child_at_risk: "yes" });
 * escalations(assessment, [], "2026-06-28")[0].kind; // => "duty overdue"
 * ```
 */
export function escalations(
  assessment: RiskAssessment,
  records: readonly DecisionRecord[],
  since?: string,
): Escalation[] {
  if (since !== undefined && dayNumber(since) === undefined)
    throw badInput("bad-day", "since", "This is not a day in the calendar.", "Write 2026-01-31.");
  const { rights } = assessment;
  const today = dayNumber(assessment.asOf)!;
  const undone = undoneDuties(assessment, records);
  const dutyEscalations = assessment.duties
    .filter(({ id }) => undone.includes(id))
    .map(({ id, role, says, within, by }): Escalation => {
      const last = dayNumber(since === undefined ? (by ?? assessment.asOf) : lastDay(since, within))!;
      const late = today > last;
      return {
        kind: late ? "duty overdue" : "duty",
        about: id,
        to: late ? titlesWith(rights, "isTold", "duty-overdue", role) : role,
        by: dayText(last),
        says,
      };
    });
  const lapsed = new Map<string, Escalation>();
  for (const { controls, owner } of assessment.items) {
    for (const { id, state, remedy, title } of controls) {
      if (state !== "lapsed" || lapsed.has(id)) continue;
      lapsed.set(id, {
        kind: "lapsed control",
        about: id,
        to: owner,
        by: null,
        says: `${title}: lapsed. ${remedy}`,
      });
    }
  }
  const decided = isDecided(assessment, records);
  const { advice } = assessment.advice;
  const open: Escalation[] =
    decided || !rungOf(rights, advice)?.needsDecision
      ? []
      : [
          {
            kind: "advice open",
            about: "",
            to: titlesWith(rights, "isTold", "advice-open", assessment.advice.decides),
            by: null,
            says: `Advised: ${advice}. No decision yet.`,
          },
        ];
  return [...dutyEscalations, ...lapsed.values(), ...open];
}

/** Whether somebody has decided, in the face of advice as strong as today’s and of every reason that it has today. */
function isDecided(
  { engagement, asOf, rights, advice: { advice, reasons, reasonsBefore } }: RiskAssessment,
  records: readonly DecisionRecord[],
): boolean {
  const last = records
    .filter(
      ({ engagement: about, decision }) =>
        about === engagement && decision.kind === "decision" && decision.on <= asOf,
    )
    .at(-1);
  if (last === undefined || strengthOf(rights, last.advised) < strengthOf(rights, advice)) return false;
  const had = new Set(last.reasons?.map(reasonOnRecord));
  const hadAll = (all: readonly string[]) => all.every((one) => one === mayBeHigher || had.has(one));
  return hadAll(reasons) || hadAll(reasonsBefore);
}
