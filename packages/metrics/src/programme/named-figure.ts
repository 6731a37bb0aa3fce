import type { Figure } from "../measure/figure.js";

/** A number of a programme's report, with the name that it is asked for by. */
export interface NamedFigure {
  /** As `sessions`, `change.work.mentor.better`, `cost-per-client`. */
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly figure: Figure;
  /** The observations that it rests on beside the rows of its figure: one indicator, by the raters named. */
  readonly observed?: {
    readonly indicator: string;
    readonly raters: readonly string[];
    /** The number of the goal, where it is about one. */
    readonly goal?: number;
  };
  /** The list whose rows it counts, all that were read. */
  readonly read?: "clients" | "mentors" | "engagements" | "observations" | "activity";
}
