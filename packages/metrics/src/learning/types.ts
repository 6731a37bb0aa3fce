/** The parts of a case study that are coded as patterns. */
export type CaseFacet = "triggersIn" | "triggersOut" | "tried";

/** One coded case study. */
export interface Case {
  /** A name within the register, by date: `case-1`. It is no pseudonym of the client. */
  readonly id: string;
  /** The client's pseudonym; left out of what is exported. */
  readonly client: string | null;
  readonly date: string;
  readonly triggersIn: readonly string[];
  readonly triggersOut: readonly string[];
  readonly tried: readonly string[];
  readonly followed: string | null;
  readonly confidence: string | null;
  /** Ids of stances, factors or controls that the case bears on. */
  readonly bearsOn: readonly string[];
  /** The row's place among the activity put in order, from 0. */
  readonly place: number;
}

/** What cases say for and against something. Counts of cases. */
export interface Evidence {
  readonly supports: number;
  readonly contradicts: number;
  readonly mixed: number;
  /** Cases that do not say what followed. */
  readonly open: number;
  /** Cases of any kind whose author is highly confident. */
  readonly sure: number;
  readonly cases: readonly string[];
}

/** A trigger or a practice, with what cases say of it. One that no case shows has zeroes: a gap in what is known. */
export interface Pattern extends Evidence {
  readonly facet: CaseFacet;
  readonly code: string;
  readonly title: string;
}

/** What cases say of a stance, factor or control. */
export interface Learnt extends Evidence {
  readonly id: string;
}

/** What has been learnt, as a register. */
export interface LearningRegister {
  readonly warning: string;
  readonly cases: readonly Case[];
  readonly patterns: readonly Pattern[];
  readonly bearsOn: readonly Learnt[];
  /** Cases in which nothing has been coded yet. */
  readonly uncoded: readonly string[];
}
