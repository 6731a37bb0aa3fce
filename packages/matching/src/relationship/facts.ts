import type { Model, RecordValues } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { endingOf, hasEnded } from "./earlier.js";

/** A relationship that the client had before. */
export interface EarlierRelationship {
  readonly engagement: string;
  readonly mentor: string;
  readonly second: string | null;
  readonly started: string;
  readonly ended: string;
  readonly daysRun: number;
  /** How it ended, in words; null where nobody recorded it. */
  readonly ending: string | null;
  /** Whether it broke off before its planned end; null where it is not known. */
  readonly early: boolean | null;
}

/** Where the client of a relationship stands now, whether it is this one that goes on or another. */
export type ClientNow = "waiting" | "matched" | "closed";

/** What signs read as `relationship.…`; null where it is not known. */
export function factsOf(
  model: Model,
  engagement: RecordValues,
  history: readonly EarlierRelationship[],
  clientNow: ClientNow | null = null,
): RecordValues {
  const { scheme } = matchingOf(model).relationship!;
  const ended = hasEnded(engagement, model.today);
  const until = ended ? Number(engagement.ended) : model.today;
  const day = (field: string) => (typeof engagement[field] === "number" ? Number(engagement[field]) : null);
  const started = Number(engagement.started);
  const agreed = day(scheme.planned.field);
  const plannedEnd = agreed ?? started + Number(model.policyFacts[scheme.planned.parameter]);
  const [contact, review] = [day(scheme.contact), day(scheme.review)];
  const endingKnown = typeof engagement[scheme.ending] === "string";
  return {
    days_run: until - started,
    planned_days: plannedEnd - started,
    days_left: plannedEnd - until,
    end_agreed: agreed !== null,
    planned_end: plannedEnd,
    days_since_contact: contact === null ? null : until - contact,
    days_to_review: review === null ? null : review - until,
    review_set: review !== null,
    ending_known: endingKnown,
    ended_early: ended
      ? endedEarly(endingKnown, endingOf(scheme, engagement)?.kind, until < plannedEnd)
      : false,
    client_now: clientNow,
    earlier: history.length,
    earlier_early: earlyOf(history),
  };
}

/** An agreed exit is never early, and what ran its planned time is not either. */
function endedEarly(known: boolean, kind: string | undefined, before: boolean): boolean | null {
  if (!before || kind === "planned") return false;
  return known ? true : null;
}

/** How many broke off; not known where some might have, and none is known to. */
function earlyOf(history: readonly EarlierRelationship[]): number | null {
  const early = history.filter((one) => one.early === true).length;
  return early === 0 && history.some((one) => one.early === null) ? null : early;
}
