import type { RiskCategory } from "../compile/index.js";

/** A fact that changed, in words; `not known` where it is not. */
export interface FactChange {
  /** As `engagement.venue`. */
  readonly field: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** One part of a change in residual points. */
export interface ChangePart {
  /**
   * `facts`; `time` where no fact changed and a day passed; `model` where the two assessments were made by other rules,
   * so that what the facts did cannot be told apart. `barriers` where controls combine in another way; or the id of a
   * control.
   */
  readonly by: string;
  readonly title: string;
  /** Points that it added; negative where it took away. */
  readonly points: number;
  /** What the scales found, or how the control stood. */
  readonly from: string;
  readonly to: string;
  /** The facts that changed, of those that the risk's scales read. */
  readonly fields: readonly FactChange[];
}

/** How one risk changed by itself from one assessment to the next. */
export interface RiskChange {
  readonly risk: string;
  readonly title: string;
  readonly category: RiskCategory;
  readonly from: number;
  readonly to: number;
  /** Points from the one to the other; negative where the risk fell. The parts sum exactly to it. */
  readonly change: number;
  readonly parts: readonly ChangePart[];
}
