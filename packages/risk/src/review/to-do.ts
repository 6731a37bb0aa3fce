import type { Escalation } from "../decisions/escalations.js";

/** An escalation with the engagement that it is of. */
export interface EngagementEscalation extends Escalation {
  readonly engagement: string;
}

/** What somebody has to do today, by what it is; what was done or decided is not among it. */
export interface ToDo {
  /** Engagements with anything to do, each once. */
  readonly engagements: readonly string[];
  /** Duties that are due and that no record says were done, in time or overdue. */
  readonly duties: readonly EngagementEscalation[];
  readonly lapsed: readonly EngagementEscalation[];
  /** Advice to pause or to stop on which nobody has decided. */
  readonly undecided: readonly EngagementEscalation[];
}

/**
 * What is to be done today. Every count that a reader sees, on a terminal or in a report, is read from this.
 *
 * @example
 * ```ts
 * const duty = { engagement: "E1", kind: "duty overdue", about: "report-threat", to: "Mentor", says: "Report it." } as const;
 * const open = { engagement: "E1", kind: "advice open", about: "", to: "Project Manager", says: "Advised." } as const;
 * toDo([duty, open]).engagements; // => ["E1"]
 * toDo([duty, open]).duties.length; // => 1
 * ```
 */
export function toDo(escalations: readonly EngagementEscalation[]): ToDo {
  const of = (...kinds: readonly Escalation["kind"][]) =>
    escalations.filter(({ kind }) => kinds.includes(kind));
  return {
    engagements: [...new Set(escalations.map(({ engagement }) => engagement))],
    duties: of("duty", "duty overdue"),
    lapsed: of("lapsed control"),
    undecided: of("advice open"),
  };
}
