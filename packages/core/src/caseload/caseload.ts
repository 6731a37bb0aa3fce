import type { Model } from "../compile/model.js";
import type { RecordValues } from "../formula/index.js";
import type { RawRecord } from "../record/raw-record.js";

/** What comes in for a scheme, as plain tables: a list of records for each kind. Clients and mentors are always there. */
export interface CaseloadTables {
  readonly clients: readonly RawRecord[];
  readonly mentors: readonly RawRecord[];
  readonly [list: string]: readonly RawRecord[] | undefined;
}

/** Records as the engine reads them, by list. Every list that the model knows is there, though it may be empty. */
export interface ReadCaseload {
  readonly clients: readonly RecordValues[];
  readonly mentors: readonly RecordValues[];
  readonly engagements: readonly RecordValues[];
  readonly [list: string]: readonly RecordValues[];
}

/**
 * A caseload that is open: every record has been read and checked once under one model. It is frozen. What is worked
 * out from it is kept with it, so that a second question costs less and has the same answer.
 */
export interface Caseload {
  readonly model: Model;
  /** The tables as they came in. They are not copied: do not change them while the caseload is in use. */
  readonly tables: CaseloadTables;
  /** Each record of the tables as read, in the order in which it came in, before any change. */
  readonly written: ReadCaseload;
  /** The same with the changes that count on the policy's day; new records come last. */
  readonly rows: ReadCaseload;
  /** Where what a change made comes from, by its place: `clients.3.district` is `changes.5.value`. */
  readonly places: ReadonlyMap<string, string>;
  /**
   * The records that the engine works with: in the order of their ids, or of their content where they have none,
   * with the facts about clients and mentors that follow from other records.
   */
  readonly records: ReadCaseload;
}
