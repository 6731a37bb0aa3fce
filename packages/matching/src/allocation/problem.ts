import { fingerprint, type Model, type ReadCaseload, type RecordValues } from "@waymark/core";
import { comparePool, type Pool } from "../scoring/pool.js";
import { isOpen } from "../shortlist/shortlist.js";

/** A client who stays with their mentor. */
export interface KeptPair {
  readonly client: string;
  readonly mentor: string;
}

/** What an allocation has to solve: who seeks, who is free, and what each pair is worth. */
export interface AllocationProblem {
  readonly model: Model;
  /** Every open client against every mentor, those who stay with theirs included. */
  readonly pool: Pool;
  /** Rows of the pool that seek a mentor. */
  readonly seeking: readonly number[];
  readonly kept: readonly KeptPair[];
  /** Free places of each mentor, after the engagements that go on. */
  readonly free: readonly number[];
  /** The cost of leaving one client waiting: more than all pairs together can differ by. */
  readonly wait: number;
  readonly fingerprint: string;
}

/** Points are at most this, so that a pair costs this less its points. */
export const fullPoints = 10_000;

/** Set an allocation up from a caseload that has been read. */
export function allocationProblem(model: Model, read: ReadCaseload): AllocationProblem {
  const clients = read.clients.filter(isOpen);
  const active = read.engagements.filter((engagement) => isActive(engagement, model.today));
  const open = new Set(clients.map(({ id }) => id));
  const kept = active
    .filter(({ client }) => open.has(client ?? null))
    .map(({ client, mentor }): KeptPair => ({ client: String(client), mentor: String(mentor) }));
  const keptClients = new Set(kept.map(({ client }) => client));
  const load = new Map<string, number>();
  for (const { mentor, second_mentor } of active) {
    for (const id of [mentor, second_mentor])
      if (typeof id === "string") load.set(id, (load.get(id) ?? 0) + 1);
  }
  const seeking = clients.flatMap(({ id }, row) => (keptClients.has(String(id)) ? [] : [row]));
  return {
    model,
    pool: comparePool(model, clients, read.mentors),
    seeking,
    kept,
    free: read.mentors.map(({ id, capacity }) => Math.max(0, Number(capacity) - (load.get(String(id)) ?? 0))),
    wait: fullPoints * (seeking.length + 1) + 1,
    fingerprint: fingerprint({
      model: model.fingerprint,
      clients: clients.map(plain),
      mentors: read.mentors.map(plain),
      active: active.map(plain),
    }),
  };
}

/** An engagement goes on until the day it ended, and from the day it started. */
export function isActive({ started, ended }: RecordValues, today: number): boolean {
  return Number(started) <= today && (ended === null || ended === undefined || Number(ended) >= today);
}

function plain(record: RecordValues): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
