import { dayText, longDay, type Model, type ReadCaseload, type RecordValues, titleOf } from "@waymark/core";
import { matchingOf } from "../compile/index.js";
import { byItsEnding } from "../overrides/decisions.js";
import { endingOf, hasEnded } from "./earlier.js";

/** A client and a mentor who are not proposed to each other again yet, because of how an engagement ended. */
export interface BarredPair {
  readonly client: string;
  readonly mentor: string;
  /** The engagement that ended so. */
  readonly engagement: string;
  /** The day on which it ended, and the last one on which the two are kept apart, as `YYYY-MM-DD`. */
  readonly ended: string;
  readonly until: string;
  readonly says: string;
  readonly source: string;
}

/**
 * Pairs whose engagement ended in a way that the scheme does not want repeated at once: they are kept apart for as
 * long as the policy says. In the order of client, mentor and engagement; those that have run out are left out.
 */
export function barredPairs(model: Model, read: ReadCaseload): BarredPair[] {
  const scheme = matchingOf(model).relationship?.scheme;
  if (!scheme) return [];
  const days = Number(model.policyFacts[scheme.barredFor]);
  const field = model.fields.get(`engagement.${scheme.ending}`);
  return read.engagements
    .flatMap((engagement): BarredPair[] => {
      const ending = endingOf(scheme, engagement);
      const until = Number(engagement.ended) + days;
      if (!hasEnded(engagement, model.today) || !ending?.bars || until < model.today) return [];
      const ended = dayText(Number(engagement.ended));
      const says = `They were together until ${longDay(ended)}, and it ended so: ${titleOf(field, ending.id)}.`;
      return mentorsOf(engagement).map((mentor) => ({
        ...{ client: String(engagement.client), mentor, engagement: String(engagement.id) },
        ...{ ended, until: dayText(until), says, source: scheme.source },
      }));
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ client, mentor, engagement }: BarredPair) => `${client}\u0000${mentor}\u0000${engagement}`;

/** The mentors of an engagement, each once. */
export function mentorsOf({ mentor, second_mentor: second }: RecordValues): string[] {
  return [...new Set([mentor, second])].filter((id): id is string => typeof id === "string");
}

/**
 * What keeps pairs apart: the overrides of people, and what an engagement that ended badly says, in the same form.
 * Everything that compares mentors with clients starts from this list.
 */
export function decisionsOf(model: Model, read: ReadCaseload): readonly RecordValues[] {
  const barred = barredPairs(model, read);
  if (barred.length === 0) return read.overrides ?? [];
  const ends = new Map(read.engagements.map(({ id, ended }) => [String(id), Number(ended)]));
  const days = Number(model.policyFacts[matchingOf(model).relationship!.scheme.barredFor]);
  return [
    ...(read.overrides ?? []),
    ...barred.map(({ client, mentor, engagement, says }): RecordValues => {
      const date = ends.get(engagement)!;
      const said = { kind: "rejected", by: `engagement ${engagement}`, role: byItsEnding, reason: says };
      return { client, mentor, date, ...said, until: date + days };
    }),
  ];
}
