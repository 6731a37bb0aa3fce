import {
  dayText,
  type Model,
  type ReadCaseload,
  type RecordValues,
  titleOf,
  type Value,
} from "@waymark/core";
import { riskOf } from "../compile/index.js";

/** An answer that somebody gave of a client, and that raises a duty. */
export interface ObservedAnswer {
  readonly duty: string;
  /** Who said so: the rater, as the scheme calls them, or whoever put it on record. */
  readonly rater: string;
  /** The role of whoever put it on record; left out for a rating. */
  readonly role?: string;
  /** The day, as `2026-01-31`. */
  readonly on: string;
  /** What was rated, and the answer in words. */
  readonly title: string;
  readonly says: string;
}

/**
 * The answers and rows on record that raise a duty, by engagement, in the order of days: each about the client from the
 * day on which the engagement started, whoever gave it. A later, milder answer takes none away: only a record that the duty was
 * done does, or facts that say so.
 */
export function observedAnswers(
  model: Model,
  read: ReadCaseload,
): ReadonlyMap<string, readonly ObservedAnswer[]> {
  const { engagements, observations = [] } = read;
  const { raises } = riskOf(model);
  const rater = model.fields.get("observation.voice");
  const rated = observations.flatMap(({ client, date, indicator, voice, answer }) => {
    const found = raises.get(`${String(indicator)} ${String(answer)}`);
    return found && Number(date) <= model.today
      ? [{ ...found, client, day: Number(date), rater: titleOf(rater, String(voice)) }]
      : [];
  });
  const raised = [...rated, ...onRecord(model, read)];
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

type Raised = Omit<ObservedAnswer, "on"> & { readonly client: Value | undefined; readonly day: number };

/** Rows of the scheme's own tables that raise a duty, up to today. */
function onRecord(model: Model, read: ReadCaseload): Raised[] {
  const lists: Readonly<Record<string, readonly RecordValues[] | undefined>> = { ...read };
  return riskOf(model).raisingTables.flatMap(({ list, field, words }) =>
    (lists[list] ?? []).flatMap((row): Raised[] => {
      const found = words.get(String(row[field]));
      const day = Number(row.date);
      if (found === undefined || day > model.today) return [];
      const role = typeof row.role === "string" ? { role: row.role } : {};
      return [{ ...found, client: row.client, day, rater: String(row.by ?? "somebody"), ...role }];
    }),
  );
}

function answerOf({ day, duty, rater, title, says, role }: Raised): ObservedAnswer {
  return { duty, rater, ...(role === undefined ? {} : { role }), on: dayText(day), title, says };
}

function inOrder(a: ObservedAnswer, b: ObservedAnswer): number {
  const key = ({ on, title, rater }: ObservedAnswer) => `${on} ${title} ${rater}`;
  return key(a) < key(b) ? -1 : 1;
}
