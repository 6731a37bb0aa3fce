import type { Plugin } from "../plugin/plugin.js";
import type { RawRecord } from "../record/raw-record.js";
import type { Described } from "./described.js";
import type { UnknownKey } from "./exact.js";
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

/** What records of each kind have, whatever the scheme. Packages of subjects add kinds to it. */
export interface BaseRecords {
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
> &
  DescribedRecord<Plugins[number], Kind>;

type KnownRecord<F, Kind extends keyof BaseRecords> =
  string extends IdOf<F> ? RawRecord : BaseRecords[Kind] & { readonly [One in F as IdOf<One>]?: CellOf<One> };

/** The record as the descriptions of plugins have it, all of them together. */
type DescribedRecord<P, Kind extends string> = (
  P extends Described<{ readonly recordTypes: { readonly [K in Kind]: infer Row } }>
    ? (row: Row) => void
    : (row: unknown) => void
) extends (row: infer Row) => void
  ? Row
  : never;

type IdOf<F> = F extends { readonly id: infer Id extends string } ? Id : never;

/**
 * A record that is given to a function. One that is written out in the call, or `as const`, is checked whole against the
 * scheme. Where some of it may be any text, as in what comes from a form, the names of its fields are, and its words when it
 * is read. A row with any keys, as one of a spreadsheet, is checked when it is read.
 */
export type GivenRecord<Plugins extends readonly Plugin[], Kind extends keyof BaseRecords, Row> =
  | RecordOf<Plugins, Kind>
  | LooseRow<Row, RecordOf<Plugins, Kind>>;

type LooseRow<Row, Known> = unknown extends Row
  ? Row
  : string extends keyof Row
    ? Row
    : IsOpen<Row[keyof Row]> extends true
      ? { readonly [K in keyof Row]: K extends keyof Known ? unknown : UnknownKey<K> }
      : never;

/** Whether a cell may be any text, or any text of some form: what is written out in the code is a text of its own. */
type IsOpen<Cell> = true extends
  | (unknown extends Cell ? true : never)
  | (Cell extends readonly (infer Word)[] ? IsOpenText<Word> : IsOpenText<Cell>)
  ? true
  : false;

type IsOpenText<Word> = Word extends string
  ? Record<never, never> extends { readonly [W in Word]: true }
    ? true
    : never
  : never;

/**
 * What comes from outside, as a policy from a file: of a type with any keys, or of one whose name may be any text. What is
 * written out in the call, or `as const`, is not of this type: it is checked against the scheme.
 */
export type Untyped<T> = unknown extends T
  ? T
  : string extends keyof T
    ? T
    : string extends T[keyof T & "name"]
      ? T
      : never;
