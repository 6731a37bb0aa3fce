/** What has to be done, by what it follows from. */
export type ToDoKind =
  | "duty"
  | "control"
  | "advice"
  | "decision"
  | "proposal"
  | "relationship"
  | "unmet"
  | "waiting"
  | "exclusion"
  | "question"
  | "standard";

/** How soon: it cannot wait, within seven days, or later. */
export type When = "now" | "this-week" | "soon";

/** One thing that somebody has to do. Nothing in it is a score, and no score decides its place in the list. */
export interface ToDoItem {
  /** The same in every run in which the same thing is open: `duty:E-012:report-threat`. */
  readonly id: string;
  readonly kind: ToDoKind;
  readonly when: When;
  /** What to do, in sentences. */
  readonly todo: string;
  /** Why, in sentences. */
  readonly because: string;
  /** The title of the role that does it; empty where the scheme names nobody for it. */
  readonly who: string;
  /** The last day on which it is in time, as `2026-01-31`; null where no day is set. */
  readonly by: string | null;
  readonly overdue: boolean;
  /** Who must hear that it is overdue: titles of roles; empty where nobody must. */
  readonly tell: string;
  readonly client: string | null;
  readonly mentors: readonly string[];
  readonly engagement: string | null;
}

/** An item before its place in the list is known. */
export type OpenItem = Omit<ToDoItem, "when" | "overdue"> & {
  /** How soon it is where no day is set. */
  readonly otherwise: When;
  /** Ids of the questions and rules that ask for it. */
  readonly asks?: readonly string[];
  /** It must be done within a day of becoming due: it goes before all else that is as soon. */
  readonly pressing?: boolean;
};
