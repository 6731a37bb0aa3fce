import type { Advice } from "../advice/advice.js";
import type { Rights } from "../advice/rights.js";
import type { RiskCategory } from "../compile/index.js";
import type { BarrierMode, ControlState } from "../controls/barriers.js";
import type { CategoryRisk } from "../propagate/categories.js";
import type { DutyState } from "./duty-states.js";
import type { ReadFact } from "./facts-read.js";
import type { RiskItem } from "./item.js";
import type { Unknown } from "./unknowns.js";

/** All that is known of the risks of one engagement. It holds no total and no rank of any person. */
export interface RiskAssessment {
  readonly engagement: string;
  /** The day on which the engagement started, and that of its next review; null where it is not known. */
  readonly started: string | null;
  readonly nextReview: string | null;
  readonly model: {
    readonly name: string;
    readonly version: string;
    readonly fingerprint: string;
    /** A fingerprint of all that ratings depend on beside facts and day. */
    readonly rules: string;
  };
  /** The day for which it was worked out. */
  readonly asOf: string;
  /** How controls were combined. */
  readonly barriers: BarrierMode;
  /** Each risk of the scheme, before and after its controls. */
  readonly items: readonly RiskItem[];
  /** How controls of risks that only the programme rates stand here: work that was done, and nothing of a person. */
  readonly programmeControls: Readonly<Record<string, ControlState>>;
  /** What the risks of each category come to, with what reaches it from elsewhere. */
  readonly categories: Readonly<Record<RiskCategory, CategoryRisk>>;
  /** What is advised, with its reasons. People decide. */
  readonly advice: Advice;
  /** What the scheme says of advice and of who decides. */
  readonly rights: Rights;
  /** What must be done whatever the points say, each due or not. */
  readonly duties: readonly DutyState[];
  /** How many of them are due and not on record as done. */
  readonly dutiesDue: number;
  /** Every fact that risks, controls or duties read, in words. */
  readonly facts: readonly ReadFact[];
  /** What to find out. */
  readonly unknowns: readonly Unknown[];
}
