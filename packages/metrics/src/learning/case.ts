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
