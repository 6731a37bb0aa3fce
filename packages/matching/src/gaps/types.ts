import type { Field } from "@waymark/core";

/** A rule, wish or factor that wants a field of a profile. */
export interface WantedBy {
  readonly kind: "rule" | "wish" | "factor";
  readonly id: string;
  readonly title: string;
}

/** One thing that a mentor to recruit should be, have or know. */
export interface ProfileField {
  /** The field, as `mentor.specialisms`. */
  readonly field: string;
  readonly title: string;
  readonly sensitivity: Field["sensitivity"];
  /** The value as the engine reads it; a date as its day, `YYYY-MM-DD`. */
  readonly value: string | number | boolean | readonly string[];
  /** The value in words. */
  readonly says: string;
  /** What would be lost without it: rules first. */
  readonly wantedBy: readonly WantedBy[];
}

/** How well the pool as it is meets one rule, for the clients whom a profile was drawn for. */
export interface RuleDemand {
  readonly rule: string;
  readonly title: string;
  readonly source: string;
  /** Clients whom the profile was drawn for. */
  readonly demand: number;
  /** Of these, the clients for whom at least one mentor of the pool meets the rule. */
  readonly met: number;
}

/** A mentor to recruit, and what one such mentor is worth. */
export interface PoolGap {
  /** The profile in one sentence. */
  readonly says: string;
  /** Only what matters: leaving any of these out would lose a rule or points. */
  readonly profile: readonly ProfileField[];
  /** The same as a record, to add to a caseload and look at. */
  readonly mentor: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** Waiting clients whom the profile was drawn for. */
  readonly drawnFor: readonly string[];
  /** Waiting clients for whom such a mentor would be eligible. */
  readonly reaches: readonly string[];
  /** Clients served more than now, and points more, exactly: by solving again with this mentor. */
  readonly served: number;
  readonly points: number;
  /** Whom that solution gives the mentor, who no longer waits, and who waits then and does not now. */
  readonly takes: readonly string[];
  readonly noLongerWaits: readonly string[];
  readonly nowWaits: readonly string[];
  /** What the mentor is worth in words: why the profile is here. */
  readonly why: string;
  /** The place in the list, from 0, of the first profile by which the same clients no longer wait; null for none. */
  readonly insteadOf: number | null;
  /** By how much the cost of the allocation falls (see `Certificate`), and the most that its prices allow. */
  readonly saving: number;
  readonly bound: number;
  /** What lies between the two, in words. */
  readonly proof: string;
  readonly rules: readonly RuleDemand[];
}

/** How well the pool meets one rule or binding wish, over the clients who seek a mentor. */
export interface RuleCoverage {
  readonly rule: string;
  readonly title: string;
  readonly source: string;
  /** Clients who seek a mentor and to whom it applies. */
  readonly clients: number;
  /** Of these, those for whom at least one mentor meets it. */
  readonly covered: number;
  /** Those for whom no mentor does. */
  readonly without: readonly string[];
}

/** How well the pool covers the clients with one value of a field. */
export interface ValueCoverage {
  /** The value; null for clients of whom it is not known. */
  readonly value: string | null;
  readonly says: string;
  /** Clients who seek a mentor. */
  readonly clients: number;
  /** Of these, those with at least one eligible mentor. */
  readonly covered: number;
  /** Mentors eligible for at least one of them. */
  readonly mentors: number;
}

/** Coverage by one field of the client, such as type of extremism or district. */
export interface FieldCoverage {
  readonly field: string;
  readonly title: string;
  /** Whether a rule reads it, so that who is eligible can hang on it. */
  readonly byRule: boolean;
  readonly values: readonly ValueCoverage[];
}

/** Clients who have one value of each of two fields. */
export interface CoverageCell extends Omit<ValueCoverage, "value" | "says"> {
  /** Places in the grid's `rows` and `columns`. */
  readonly row: number;
  readonly column: number;
}

/** Coverage by two fields of the client at once, such as type of extremism by district. */
export interface CoverageGrid {
  readonly rowTitle: string;
  readonly columnTitle: string;
  /** Values that clients who seek a mentor have, in words. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Only where there is a client, by row and column. */
  readonly cells: readonly CoverageCell[];
}

/** A client whom no recruit can help, and what would: rules that hang on the client alone. */
export interface BeyondRecruiting {
  readonly client: string;
  readonly rules: readonly { readonly rule: string; readonly title: string; readonly remedy: string }[];
}

/** What the pool covers, by rule and by the fields that rules and factors read. */
export interface PoolCoverage {
  readonly rules: readonly RuleCoverage[];
  readonly fields: readonly FieldCoverage[];
  /**
   * The first category that a rule reads by the first other category that is read: type by place in the West
   * Midlands; the longer one down. Null where fewer than two are read, or nobody seeks a mentor.
   */
  readonly grid: CoverageGrid | null;
  readonly beyondRecruiting: readonly BeyondRecruiting[];
}
