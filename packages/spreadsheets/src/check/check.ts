import type { CaseloadTables, Field, ListName, Model, ReadCaseload, RecordKind } from "@waymark/core";

/** What a check may look at: the records as read, and nothing beside. */
export interface CheckContext {
  readonly model: Model;
  /** Each record as read, in the order in which it came in. */
  readonly rows: ReadCaseload;
  /** The day number of the machine's day, where the caller has a clock. */
  readonly today?: number;
}

/** One thing that a check found. */
export interface Found {
  readonly list: ListName;
  /** The records concerned, counted from 0, the one to look at first; none where it is the policy. */
  readonly rows: readonly number[];
  readonly field?: string;
  /** What was found, in a sentence that repeats no personal value. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A small caseload of the engine's own fields, and of those that it brings. */
export interface CheckExample {
  readonly tables: CaseloadTables;
  /** Fields that the engine does not have of itself. */
  readonly fields?: { readonly [kind in RecordKind]?: readonly Field[] };
  /** The machine's day. */
  readonly today?: string;
}

/**
 * Something that can be wrong with a caseload although each of its cells can be read. Its examples are its tests: the
 * good one has nothing that the check finds, and the bad one has it at the places that it names.
 */
export interface Check {
  readonly id: string;
  /** What is asked of a caseload, as a question. */
  readonly asks: string;
  /** Whether the caseload is refused, or somebody is asked. */
  readonly severity: "refuse" | "question";
  /** Finds the places that are wrong. */
  readonly find: (context: CheckContext) => readonly Found[];
  readonly good: CheckExample;
  /** `at` names what is found, as `engagements.1` or `engagements.1.ended`. */
  readonly bad: CheckExample & { readonly at: readonly string[] };
}
