import type { Plugin } from "../plugin/plugin.js";
import type { RawRecord } from "../record/raw-record.js";
import type { CellOf, FieldsOf } from "./fields.js";

/** What every client, mentor and relationship has, whatever the scheme. Packages of subjects add to it. */
export interface BaseClient {
  /** A pseudonym for the client. Never a name. */
  readonly id: string;
  /** Whether the referral is open. Empty counts as open. */
  readonly status?: "open" | "closed" | null;
  /** How soon the client needs a mentor, from 1 (first) to 5. */
  readonly urgency?: number | null;
  /** The day of the referral, as `2026-01-31`. */
  readonly referred?: string | null;
}

/** What every mentor has, whatever the scheme. */
export interface BaseMentor {
  /** A pseudonym for the mentor. Never a name. */
  readonly id: string;
  /** How many clients the mentor can take on at one time, counting those they already have. */
  readonly capacity: number | `${number} clients`;
}

/** What every mentoring relationship has, whatever the scheme. */
export interface BaseEngagement {
  readonly id: string;
  /** The id of the client who is mentored. */
  readonly client: string;
  /** The id of the mentor. */
  readonly mentor: string;
  /** The id of the second mentor, where two work as a pair. */
  readonly second_mentor?: string | null;
  /** The day on which the relationship started, as `2026-01-31`. */
  readonly started: string;
  /** The day on which it ended; empty while it continues. */
  readonly ended?: string | null;
}

interface BaseRecords {
  readonly client: BaseClient;
  readonly mentor: BaseMentor;
  readonly engagement: BaseEngagement;
}

/**
 * A record of a kind as an application writes it: the fields of its scheme with their words. Any record where types do not
 * know all plugins, as those read from files.
 */
export type RecordOf<Plugins extends readonly Plugin[], Kind extends keyof BaseRecords> = KnownRecord<
  FieldsOf<Plugins[number], Kind>,
  Kind
>;

type KnownRecord<F, Kind extends keyof BaseRecords> =
  string extends IdOf<F> ? RawRecord : BaseRecords[Kind] & { readonly [One in F as IdOf<One>]?: CellOf<One> };

type IdOf<F> = F extends { readonly id: infer Id extends string } ? Id : never;

/**
 * What comes from outside, as a row of a spreadsheet or a policy from a file: of a type with any keys, or of one whose id or
 * name may be any text. What is written out in the call, or `as const`, is not of this type: it is checked against the scheme.
 */
export type Untyped<T> = unknown extends T
  ? T
  : string extends keyof T
    ? T
    : string extends T[keyof T & ("id" | "name")]
      ? T
      : never;
