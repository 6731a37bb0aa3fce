import { dayText, type Model, type ReadCaseload } from "@waymark/core";
import { riskOf } from "../compile/index.js";

/** An answer that somebody gave of a client, and that raises a duty. */
export interface ObservedAnswer {
  readonly duty: string;
  /** Who said so: the rater, as the observation has it. */
  readonly rater: string;
  /** The day, as `2026-01-31`. */
  readonly on: string;
  /** What was rated, and the answer in words. */
  readonly title: string;
  readonly says: string;
}

/**
 * The answers that raise a duty, by engagement, in the order of days: each that was given of the client from the day on
 * which the engagement started, whoever gave it. A later, milder answer takes none away: only a record that the duty was
 * done does, or facts that say so.
 */
export function observedAnswers(
  model: Model,
  { engagements, observations = [] }: ReadCaseload,
): ReadonlyMap<string, readonly ObservedAnswer[]> {
  const { raises } = riskOf(model);
  const raised = observations.flatMap(({ client, date, indicator, voice, answer }) => {
    const found = raises.get(`${String(indicator)} ${String(answer)}`);
    return found && Number(date) <= model.today
      ? [{ ...found, client, day: Number(date), rater: String(voice) }]
      : [];
  });
  const found = new Map<string, readonly ObservedAnswer[]>();
  for (const { id, client, started, ended } of engagements) {
    const own = raised.filter(
      (one) =>
        one.client === client &&
        one.day >= Number(started) &&
        (typeof ended !== "number" || one.day <= ended),
    );
    if (own.length > 0) found.set(String(id), own.map(answerOf).sort(inOrder));
  }
  return found;
}

function answerOf({
  day,
  duty,
  rater,
  title,
  says,
}: Omit<ObservedAnswer, "on"> & { day: number }): ObservedAnswer {
  return { duty, rater, on: dayText(day), title, says };
}

function inOrder(a: ObservedAnswer, b: ObservedAnswer): number {
  const key = ({ on, title, rater }: ObservedAnswer) => `${on} ${title} ${rater}`;
  return key(a) < key(b) ? -1 : 1;
}
