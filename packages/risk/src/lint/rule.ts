import type { RegisterEntry } from "../register/entry.js";

/** What a rule sees beside the entry: the whole register, the day, and what the scheme says. */
export interface LintContext {
  readonly entries: readonly RegisterEntry[];
  readonly asOf: string;
  /** The scheme’s categories of risk, and the points from which somebody must decide; undefined where no scheme was given. */
  readonly categories?: readonly string[] | undefined;
  /** Words by which the scheme's field labels a person. */
  readonly labels?: readonly string[] | undefined;
  readonly decisionFrom?: number | undefined;
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
