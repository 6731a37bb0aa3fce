import { longDay, type Model } from "@waymark/core";
import { bandOf } from "../assess/band-of.js";
import type { DutyState } from "../assess/duty-states.js";
import type { RiskItem } from "../assess/item.js";
import { isKnown, knownFirst } from "../assess/known.js";
import { sayDone } from "../assess/say-done.js";
import { type Band, riskOf } from "../compile/index.js";
import { conditionalOf, pauseOf, type Rights, rightsOf, rungOf, strengthOf } from "./rights.js";

/** A word of the scheme’s advice, as a band carries it. */
export type AdviceWord = Band["advice"];

/** What is advised, why, and on which conditions. People decide. */
export interface Advice {
  readonly advice: AdviceWord;
  readonly reasons: readonly string[];
  /** The reasons as they were before what is on record as done. Whoever decided in the face of these need not decide again. */
  readonly reasonsBefore: readonly string[];
  /** Required actions that are on record as done, a sentence each: the advice rests on them until the facts say so too. */
  readonly done: readonly string[];
  /** What to put in place, the most effective first. */
  readonly conditions: readonly string[];
  /** What to settle before stopping; empty unless stopping is advised. */
  readonly exitChecklist: readonly string[];
  /** Who has the final responsibility (§8.1). */
  readonly decides: string;
}

/** The last of the reasons, where it holds: of no fact, but of what is missing. */
export const mayBeHigher = "Some risks may be higher than shown: facts are missing.";

/** How a reason begins that is an action required, and how it began in records of versions before 0.3. */
const actionRequired = "Required action: ";
const actionRequiredBefore = "Duty: ";

/** A reason as it stands on record, in the words of today. */
export function reasonOnRecord(reason: string): string {
  return reason.startsWith(actionRequiredBefore)
    ? actionRequired + reason.slice(actionRequiredBefore.length)
    : reason;
}

const stronger = (rights: Rights, a: AdviceWord, b: AdviceWord): AdviceWord =>
  strengthOf(rights, a) >= strengthOf(rights, b) ? a : b;

/** Who has the final responsibility: the first role that may decide every word of the advice. Empty where none may. */
function responsibleFor({ advice, roles }: Rights): string {
  const all = roles.find(({ may }) => advice.every(({ word }) => may.decides?.includes(word)));
  return all?.title ?? "";
}

/** As many conditions as anybody can work through before the next review. */
const mostConditions = 8;

/** As many questions as stand before what to put in place. */
const firstQuestions = 3;

/**
 * What is advised: the strongest that any single risk's band calls for, and a pause at least while a duty is due.
 * Risks are never added up. Reasons come first with duties, then with the highest risks.
 */
export function adviseOn(
  model: Model,
  items: readonly RiskItem[],
  duties: readonly DutyState[],
): Omit<Advice, "reasonsBefore"> {
  const due = duties.filter(({ state }) => state === "due");
  const toDo = due.filter(({ done }) => done === null);
  const open = duties.filter(({ state }) => state === "unknown");
  const rights = rightsOf(model);
  const mildest = rights.advice[0]?.word ?? "";
  const fromRisks = items.reduce<AdviceWord>((worst, one) => stronger(rights, worst, one.advice), mildest);
  const mayRise = items.some(
    ({ residual }) =>
      bandOf(riskOf(model).bands, residual.high).advice !==
      bandOf(riskOf(model).bands, residual.points).advice,
  );
  const floors = [due.length > 0 && pauseOf(rights), open.length > 0 && conditionalOf(rights)];
  const advice = floors.reduce<AdviceWord>(
    (worst, floor) => (floor ? stronger(rights, worst, floor) : worst),
    fromRisks,
  );
  const rung = rungOf(rights, advice);
  const pressing = items
    .filter((item) => item.advice === fromRisks && fromRisks !== mildest)
    .sort(knownFirst);
  return {
    advice,
    reasons: [
      ...toDo.map(({ title, says }) => `${actionRequired}${title}. ${says}`),
      ...pressing.filter(isKnown).map((item) => sayWhy(model, item)),
      ...questionOf(model, pressing),
      ...(mayRise ? [mayBeHigher] : []),
    ],
    done: sayDone(due),
    conditions: rung?.conditions
      ? [
          ...toDo.map((duty) => dutyCondition(duty, model.asOf)),
          ...conditionsOf(items, open, pressing, rung.instead),
        ]
      : [],
    exitChecklist: rung?.checklist ?? [],
    decides: responsibleFor(rights),
  };
}

/**
 * The time within which a duty must be done, as every page says it: in days where it is two whole days or more.
 *
 * @param hours 0 for at once
 * @example
 * ```ts
 * timeToAct(0); // => "at once"
 * timeToAct(24); // => "within 24 hours"
 * timeToAct(168); // => "within 7 days"
 * ```
 */
export function timeToAct(hours: number): string {
  if (hours === 0) return "at once";
  const days = hours / 24;
  return Number.isInteger(days) && days > 1
    ? `within ${days} days`
    : `within ${hours} ${hours === 1 ? "hour" : "hours"}`;
}

/** A duty that is due as the advice puts it among its conditions. */
function dutyCondition({ title, role, within, by }: DutyState, today: string): string {
  const day = by ?? today;
  const late = day < today ? `was due ${longDay(day)}` : `by ${longDay(day)}`;
  const when = within === 0 ? timeToAct(within) : late;
  return `${title}: ${when} (${role}).`;
}

/**
 * What is not known of risks that press is a question, said once, after what was found. Where nothing else presses, the
 * part of them that was found comes first: a question alone is no reason to pause.
 */
function questionOf(model: Model, pressing: readonly RiskItem[]): string[] {
  const questions = questionsAsked(pressing);
  if (questions.length === 0) return [];
  const found = pressing.some(isKnown) ? [] : halvesFound(model, pressing);
  return [[...found, `Ask first: ${questions.join(" ")}`].join(" ")];
}

/** A risk with what was found of it. Where nothing was, its title stands alone. */
function sayWhy(model: Model, item: RiskItem): string {
  const found = halvesFound(model, [item]);
  return found.length === 0 ? `${item.title}.` : `${item.title}: ${found.join(" ")}`;
}

/**
 * Sentences of the scales that the facts settle, each once: none of a scale's mildest level, since what was not found is
 * no reason for a risk.
 */
function halvesFound(model: Model, items: readonly RiskItem[]): string[] {
  const compiled = new Map(riskOf(model).risks.map((one) => [one.risk.id, one]));
  const found = items.flatMap(({ id, levels, says }) =>
    (["likelihood", "impact"] as const).flatMap((key, at) => {
      const { scale, reads } = compiled.get(id)![key];
      const [level, ...others] = scale.levels.filter((one) => levels[key].includes(one.id));
      if (level === undefined || others.length > 0 || reads.length === 0) return [];
      const isMildest = scale.levels.every(({ points }) => level.points <= points);
      return isMildest && scale.levels.length > 1 ? [] : [says[at]!];
    }),
  );
  return [...new Set(found)];
}

/** The questions that settle what the scales of risks wait for, each once. */
function questionsAsked(items: readonly RiskItem[]): string[] {
  const open = items.filter((item) => !isKnown(item));
  return [
    ...new Set(
      open.flatMap(({ unknowns, reads }) =>
        unknowns.filter(({ field }) => reads.includes(field)).map(({ ask }) => ask),
      ),
    ),
  ];
}

/** Questions that duties depend on, what goes on for the client, then the remedies that take most away. */
function conditionsOf(
  items: readonly RiskItem[],
  open: readonly DutyState[],
  pressing: readonly RiskItem[],
  instead: string | undefined,
): string[] {
  const known = pressing.filter(isKnown);
  const wanted = known.length > 0 ? known : pressing.length > 0 ? pressing : items;
  const effects = new Map<string, number>();
  for (const { controls } of wanted) {
    for (const { remedy, advised, state, effect } of controls) {
      if (advised && state !== "in place" && effect > 0)
        effects.set(remedy, Math.max(effects.get(remedy) ?? 0, effect));
    }
  }
  const remedies = [...effects].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([remedy]) => remedy);
  return [
    ...new Set(open.flatMap(({ unknowns }) => unknowns.map(({ ask }) => ask))),
    ...(instead === undefined ? [] : [instead]),
    ...questionsAsked(pressing).slice(0, firstQuestions),
    ...(pressing.length > 0 ? remedies.slice(0, mostConditions) : []),
  ];
}
