import type { Range } from "../types.js";

/** One control as a register keeps it. */
export interface EntryControl {
  readonly id: string;
  readonly state: string;
  readonly effect: number;
  readonly basis: string;
  /** The last day on which it counts. */
  readonly until?: string;
  readonly remedy: string;
}

/** One line of a risk register, kept by hand or written by this library; each may be wrong. */
export interface RegisterEntry {
  readonly engagement: string;
  readonly risk: string;
  readonly title: string;
  readonly category: string;
  readonly cause: string;
  readonly event: string;
  readonly consequence: string;
  readonly owner: string;
  readonly source: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly inherent: Range;
  readonly residual: Range;
  /** How strong the knowledge behind the rating is. */
  readonly knowledge: string;
  readonly controls: readonly EntryControl[];
  readonly says: string;
  readonly reviewed: string;
  readonly nextReview: string;
}

/** What a rule sees beside the entry: the whole register, and the day. */
export interface LintContext {
  readonly entries: readonly RegisterEntry[];
  readonly asOf: string;
}

/** One rule of the linter. A stranger can add one: what it checks, why, and an example either way. */
export interface LintRule {
  /** Stable: never given to another rule. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  /** What to do. */
  readonly hint: string;
  /** A sentence on what is wrong, or nothing. */
  readonly check: (entry: RegisterEntry, context: LintContext) => string | undefined;
  /** What to change in a sound entry so that the rule still passes, and so that it fails. */
  readonly ok: Partial<RegisterEntry>;
  readonly notOk: Partial<RegisterEntry>;
}

/** One finding: which rule, where, what is wrong and what to do. */
export interface LintFinding {
  readonly rule: string;
  readonly engagement: string;
  readonly risk: string;
  readonly message: string;
  readonly hint: string;
}
