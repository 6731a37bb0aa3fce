import { type Role, roleNamed, rolesWith } from "@waymark/core";
import { appendDecision, planRecord, sayDecisions } from "@waymark/folder";
import { sayAbout } from "@waymark/report";
import { dutyTitle } from "@waymark/report/tables";
import type { Decision, RiskAssessment } from "@waymark/risk";
import { caseloadFolder, type Signature } from "../desk.js";
import { type AnswerContext, deskOf } from "./context.js";

/** A relationship as a form asks what was decided of it, or done. */
export interface DecideForm {
  readonly engagement: string;
  /** Who it is between. */
  readonly about: string;
  readonly advised: string;
  readonly reasons: readonly string[];
  /** What the advice asks to be put in place. */
  readonly conditions: readonly string[];
  /** What can be decided, the mildest first. */
  readonly words: readonly DecidedWord[];
  /** What must be done and is not on record as done. */
  readonly duties: readonly OpenDuty[];
  /** Every role of the scheme, by its title: anybody may advise. */
  readonly roles: readonly string[];
}

/** A word that can be decided. */
export interface DecidedWord {
  readonly word: string;
  /** Whether it lists what to put in place. */
  readonly conditions: boolean;
  /** What to settle first; a decision for it answers this. */
  readonly checklist: readonly string[];
  /** The titles of the roles that may decide it. */
  readonly roles: readonly string[];
}

/** An action that is required and open. */
export interface OpenDuty {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly by: string | null;
  /** The titles of the roles that may record it. */
  readonly roles: readonly string[];
}

/** What the form gives. */
export interface GivenDecision extends Signature {
  readonly engagement: string;
  readonly kind: Decision["kind"];
  /** The id of a duty, or a word of advice. */
  readonly what: string;
  readonly conditions: readonly string[];
  readonly exitPlan: readonly string[];
}

/** What people decide of a relationship, and what they did: looked at, and then put on record. */
export const decideAnswers = (context: AnswerContext) => ({
  /** How a decision on a relationship is asked for; null where none of this id goes on. */
  decideForm(engagement: string): DecideForm | null {
    const desk = deskOf(context);
    const { model } = desk.open();
    const { risk, engagements } = desk.results();
    const assessment = risk.assessments.find((one) => one.engagement === engagement);
    if (assessment === undefined) return null;
    const people = engagements.find((one) => one.id === engagement);
    const { advice, rights } = assessment;
    return {
      engagement,
      about: people === undefined ? engagement : sayAbout(people),
      advised: advice.advice,
      reasons: [...advice.done, ...advice.reasons],
      conditions: advice.conditions,
      words: rights.advice.map(({ word, conditions, checklist = [] }) => ({
        word,
        conditions,
        checklist,
        roles: titles(rolesWith(model.roles, "decides", word)),
      })),
      duties: openDuties(assessment),
      roles: titles(model.roles),
    };
  },
  /**
   * What a decision would put on record, in sentences. Nothing is put there.
   *
   * @throws WaymarkError with everything that is wrong with what is given
   */
  planDecision(given: GivenDecision): readonly string[] {
    return sayDecisions.recordInWords(
      planRecord(deskOf(context).open(), decisionOf(given), given.engagement),
    );
  },
  /**
   * Puts a decision on record; what it is, in a sentence.
   *
   * @throws WaymarkError with everything that is wrong with what is given
   */
  putDecision(given: GivenDecision): string {
    const desk = deskOf(context);
    const folder = desk.open();
    const { record } = planRecord(folder, decisionOf(given), given.engagement);
    const says = sayDecisions.onRecord(record, (duty) => dutyTitle(folder.model, duty));
    desk.change(says, (disk) => appendDecision(disk, caseloadFolder, record));
    return says;
  },
});

function titles(roles: readonly Role[]): readonly string[] {
  return roles.map(({ title }) => title);
}

function openDuties({ duties, rights: { roles } }: RiskAssessment): readonly OpenDuty[] {
  return duties
    .filter(({ state, done }) => state === "due" && done === null)
    .map(({ id, title, says, by, role }) => {
      const answers = roleNamed(roles, role);
      const may = [...(answers ? [answers] : []), ...rolesWith(roles, "decides", "duty-done")];
      return { id, title, says, by, roles: [...new Set(titles(may))] };
    });
}

function decisionOf({ kind, what, by, role, on, reason, conditions, exitPlan }: GivenDecision): Decision {
  const signed = { by, role, on, reason };
  if (kind === "duty done") return { kind, duty: what, ...signed };
  return {
    kind,
    decision: what,
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(exitPlan.length > 0 ? { exitPlan } : {}),
    ...signed,
  };
}
