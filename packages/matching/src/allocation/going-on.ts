import { mostAtOnce, type RecordValues } from "@waymark/core";
import type { Pool } from "../score/pool.js";

/** A client who stays with their mentor, or with their two. */
export interface KeptPair {
  readonly client: string;
  readonly mentor: string;
  readonly second: string | null;
}

/** Who is with somebody, and the places that this takes and leaves. */
export interface GoingOn {
  readonly kept: readonly KeptPair[];
  readonly has: ReadonlyMap<string, readonly string[]>;
  readonly load: readonly number[];
  readonly free: readonly number[];
}

/** Who has which mentor. A relationship that is still to start holds its place and its client, as a current one does. */
export function whoGoesOn(
  { clients, mentors }: Pool,
  active: readonly RecordValues[],
  today: number,
): GoingOn {
  const open = new Set(clients.map(({ id }) => id));
  const kept = firstOfEach(active, today)
    .filter(({ client }) => open.has(client ?? null))
    .map(
      ({ client, mentor, second_mentor: second }): KeptPair => ({
        ...{ client: String(client), mentor: String(mentor) },
        second: typeof second === "string" && second !== mentor ? second : null,
      }),
    );
  const has = new Map<string, string[]>();
  for (const { client, mentor, second } of kept)
    has.set(client, [...(has.get(client) ?? []), mentor, ...(second ? [second] : [])]);
  const own = new Map<string, RecordValues[]>();
  for (const one of active)
    for (const id of new Set([one.mentor, one.second_mentor]))
      if (typeof id === "string") own.set(id, [...(own.get(id) ?? []), one]);
  const load = mentors.map(({ id }) => mostAtOnce(own.get(String(id)) ?? [], today));
  return {
    kept,
    has,
    load,
    free: mentors.map(({ capacity }, i) => Math.max(0, Number(capacity) - load[i]!)),
  };
}

/** The relationships of each client that have started; of a client without any, those that start first. */
function firstOfEach(active: readonly RecordValues[], today: number): readonly RecordValues[] {
  const first = new Map<unknown, number>();
  for (const { client, started } of active)
    first.set(
      client,
      Math.min(first.get(client) ?? Number.POSITIVE_INFINITY, Math.max(today, Number(started))),
    );
  return active.filter(({ client, started }) => Math.max(today, Number(started)) === first.get(client));
}
