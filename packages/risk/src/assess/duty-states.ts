import {
  dayNumber,
  dayText,
  type Facts,
  fillSentence,
  fingerprint,
  longDay,
  type Model,
  readFact,
} from "@waymark/core";
import { roleTitle } from "../advice/role-title.js";
import { type CompiledDuty, riskOf } from "../compile/index.js";
import type { ObservedAnswer } from "../judgement/observed.js";
import { type Unknown, unknownFacts } from "./unknowns.js";

/** A duty as it stands for one engagement. A duty that may be due is a question, never a no. */
export interface DutyState {
  readonly id: string;
  readonly title: string;
  readonly state: "due" | "not due" | "unknown";
  readonly says: string;
  readonly role: string;
  /** Hours within which to act, from the end of the day on which it became due. */
  readonly within: number;
  /**
   * The day on which it became due: the first on which the facts made it so, from the day that they are of. Null unless
   * it is due.
   */
  readonly since: string | null;
  /** The last day on which it is done in time. Null unless it is due. */
  readonly by: string | null;
  /**
   * What is due: a fingerprint of the facts that the duty reads and of their day. A record that the duty was done
   * answers for this and for nothing later. Null unless it is due.
   */
  readonly occurrence: string | null;
  readonly source: string;
  /** Ids of questions about records, and of rules, that ask for the same: while it is open, they ask for nothing more. */
  readonly insteadOf: readonly string[];
  readonly unknowns: readonly Unknown[];
  /** The answers that raised it, where observations did; empty where the facts alone decide. */
  readonly observed: readonly ObservedAnswer[];
  /** The record that says that it was done; null where none does. It stays due until the facts say so too. */
  readonly done: DutyDone | null;
  /** Facts say the contrary of what was observed: what must be asked, and the title of the role that answers. */
  readonly question: { readonly ask: string; readonly role: string } | null;
}

/** That a duty was done: who put it on record, in which role, and the day. */
export interface DutyDone {
  readonly record: number;
  readonly on: string;
  readonly by: string;
  readonly role: string;
}

/** Each duty of a model as it stands for an engagement, in the order of ids. No score bears on it. */
export function dutyStates(
  model: Model,
  facts: Facts,
  observations: readonly ObservedAnswer[] = [],
): DutyState[] {
  return riskOf(model).duties.map((compiled) => {
    const { duty } = compiled;
    const byFacts = compiled.due(facts);
    const observed = unsettled(compiled, facts, observations);
    const holds = observed.length > 0 ? true : byFacts;
    const { observed: ruled } = duty;
    const since = holds ? sinceOf(compiled, facts, model, byFacts === true, observed) : null;
    const contrary = observed.length > 0 && byFacts !== true && compiled.denied(facts);
    return {
      id: duty.id,
      title: duty.title,
      state: holds === null ? "unknown" : holds ? "due" : "not due",
      says:
        observed.length > 0 && byFacts !== true
          ? [...(ruled ? [ruled.says] : [duty.says]), ...observed.map(sayObserved)].join(" ")
          : fillSentence(duty.says, facts, model.fields),
      role: roleTitle(model, duty.role),
      within: duty.within,
      since,
      by: since === null ? null : lastDay(since, duty.within),
      occurrence: holds ? occurrenceOf(compiled, facts, observed) : null,
      source: duty.source,
      insteadOf: duty.insteadOf ?? [],
      unknowns: holds === null ? unknownFacts(model, facts, [{ reads: compiled.reads, ask: duty.ask }]) : [],
      observed,
      done: null,
      question: contrary && ruled ? { ask: ruled.ask, role: roleTitle(model, ruled.role) } : null,
    };
  });
}

/** The last day on which something is done in time that became due on a day and has so many hours from its end. */
export function lastDay(since: string, within: number): string {
  return dayText(dayNumber(since)! + Math.floor(within / 24));
}

/** What was observed and raises the duty, without what the facts of a later day say was dealt with. */
function unsettled(
  compiled: CompiledDuty,
  facts: Facts,
  observations: readonly ObservedAnswer[],
): readonly ObservedAnswer[] {
  const own = observations.filter(({ duty }) => duty === compiled.duty.id);
  if (own.length === 0 || !compiled.settled(facts)) return own;
  const day = startOf(compiled, facts)?.day;
  return day === undefined ? own : own.filter(({ on }) => on > dayText(day));
}

/** The first day on which it was due, by the facts or by what was observed. */
function sinceOf(
  compiled: CompiledDuty,
  facts: Facts,
  model: Model,
  byFacts: boolean,
  observed: readonly ObservedAnswer[],
): string {
  const days = observed.map(({ on }) => on);
  if (byFacts) days.push(dayText(dueSince(compiled, facts, model)));
  return days.sort()[0]!;
}

function sayObserved({ rater, role, on, title, says }: ObservedAnswer): string {
  return role === undefined
    ? `Rated on ${longDay(on)} (${rater}): ${title}: ${says}`
    : `On record by ${rater}, ${role}, on ${longDay(on)}: ${title}: ${says}`;
}

/** The field that a duty's time counts from: the first of its own that is known. */
function startOf({ duty }: CompiledDuty, facts: Facts): { field: string; day: number } | undefined {
  for (const field of duty.from ?? ["engagement.started"]) {
    const day = readFact(field, facts);
    if (typeof day === "number") return { field, day };
  }
  return undefined;
}

/** The first day, from the facts' own to the model's, on which these facts made it due. */
function dueSince(compiled: CompiledDuty, facts: Facts, { today }: Model): number {
  const start = Math.min(startOf(compiled, facts)?.day ?? today, today);
  for (let day = start; day < today; day++)
    if (compiled.due({ ...facts, policy: { ...facts.policy, today: day } })) return day;
  return today;
}

function occurrenceOf(compiled: CompiledDuty, facts: Facts, observed: readonly ObservedAnswer[]): string {
  const start = startOf(compiled, facts);
  const fields = [...compiled.reads, ...(start ? [start.field] : [])]
    .filter((field) => !field.startsWith("policy."))
    .sort();
  return fingerprint({
    duty: compiled.duty.id,
    facts: Object.fromEntries(fields.map((field) => [field, readFact(field, facts)])),
    ...(observed.length > 0 ? { observed } : {}),
  });
}
