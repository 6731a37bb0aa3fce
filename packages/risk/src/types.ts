import type { Band, Control, RiskCategory } from "@waymark/core";
import type { BarrierMode } from "./series.js";

/**
 * Points from 0 to 10 000, with the range in which they lie whatever the missing facts turn out to be. Some answer
 * reaches each end, unless one fact is read twice (by both scales of a risk, or by a scale and a control): then the range may be wider than the answers.
 */
export interface Range {
  readonly points: number;
  readonly low: number;
  readonly high: number;
}

/** A rating: likelihood × impact / 10 000, in points; the range is that of the product. */
export interface Rating extends Range {
  readonly likelihood: number;
  readonly impact: number;
}

/** Whether a control stands for this engagement. Only `in place` counts; `unknown` counts in the range. */
export type ControlState = "in place" | "missing" | "unknown" | "planned" | "lapsed";

/** One control of a risk, as it stands for one engagement. */
export interface ControlEffect {
  readonly id: string;
  readonly title: string;
  readonly kind: Control["kind"];
  readonly lowers: Control["lowers"];
  /** The share by which it lowers, in points. */
  readonly by: number;
  readonly state: ControlState;
  /** Residual points that it takes away; where it is not in place, those that it would take away. */
  readonly effect: number;
  readonly basis: string;
  readonly source: string;
  readonly remedy: string;
  /** Why the state is not what the facts say, where somebody recorded one. */
  readonly because?: string;
}

/** A fact that is not known, and what to ask. */
export interface Unknown {
  /** The field, as `engagement.venue`. */
  readonly field: string;
  readonly title: string;
  readonly ask: string;
  /** Why it is empty, where somebody said so. */
  readonly because?: string;
}

/** A fact that was read, in words; `not known` where it is empty. */
export interface ReadFact {
  /** The field, as `engagement.venue`. */
  readonly field: string;
  readonly title: string;
  readonly value: string;
}

/** One risk of the catalogue, rated for one engagement. */
export interface RiskItem {
  readonly id: string;
  readonly title: string;
  readonly category: RiskCategory;
  readonly cause: string;
  readonly event: string;
  readonly consequence: string;
  readonly owner: string;
  /** Days between reviews. */
  readonly review: number;
  readonly source: string;
  readonly covers: readonly string[];
  /** Fields of the engagement that its scales read. */
  readonly reads: readonly string[];
  /** Ids of the levels of both scales that the facts leave possible, in the scale's order: one where it is settled. */
  readonly levels: { readonly likelihood: readonly string[]; readonly impact: readonly string[] };
  /** Both scales before controls, each with its range. */
  readonly ranges: { readonly likelihood: Range; readonly impact: Range };
  /** Before controls. */
  readonly inherent: Rating;
  /** After the controls that are in place. */
  readonly residual: Rating;
  /** The residual's band; `settled` says whether all of the range lies in it. */
  readonly band: Band["id"];
  readonly settled: boolean;
  readonly unknowns: readonly Unknown[];
  /** What was found, likelihood first. */
  readonly says: readonly string[];
  readonly controls: readonly ControlEffect[];
}

/** The highest risk of a category: by itself, and after points have flowed along influences. */
export interface CategoryRisk {
  readonly category: RiskCategory;
  /** After propagation. */
  readonly points: number;
  readonly low: number;
  readonly high: number;
  readonly band: Band["id"];
  /** The highest item by its own facts. */
  readonly direct: Range & { readonly item: string };
  /** The highest item after propagation, and the items on the path that raised it, where one did. */
  readonly propagated: Range & {
    readonly item: string;
    readonly path: readonly string[];
    readonly added: number;
  };
  /** Items of the category before controls: the highest points. */
  readonly inherent: number;
}

/** The advice that a band carries. */
export type AdviceWord = Band["advice"];

/** What is advised, why, and on which conditions. People decide. */
export interface Advice {
  readonly advice: AdviceWord;
  readonly reasons: readonly string[];
  /** What to put in place, the most effective first. */
  readonly conditions: readonly string[];
  /** What to settle before stopping; empty unless stopping is advised. */
  readonly exitChecklist: readonly string[];
  /** Who has the final responsibility (§8.1). */
  readonly decides: string;
}

/** A duty as it stands for one engagement. A duty that may be due is a question, never a no. */
export interface DutyState {
  readonly id: string;
  readonly title: string;
  readonly state: "due" | "not due" | "unknown";
  readonly says: string;
  readonly role: string;
  /** Hours within which to act, from the end of the day on which it became due. */
  readonly within: number;
  /**
   * The day on which it became due: the first on which the facts made it so, from the day that they are of. Null unless
   * it is due.
   */
  readonly since: string | null;
  /**
   * What is due: a fingerprint of the facts that the duty reads and of their day. A record that the duty was done
   * answers for this and for nothing later. Null unless it is due.
   */
  readonly occurrence: string | null;
  readonly source: string;
  readonly unknowns: readonly Unknown[];
}

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
    /** A fingerprint of all that ratings hang on beside facts and day. */
    readonly rules: string;
  };
  readonly asOf: string;
  /** How controls were combined. */
  readonly barriers: BarrierMode;
  readonly items: readonly RiskItem[];
  readonly categories: Readonly<Record<RiskCategory, CategoryRisk>>;
  readonly advice: Advice;
  readonly duties: readonly DutyState[];
  /** Every fact that risks, controls or duties read, in words. */
  readonly facts: readonly ReadFact[];
  readonly unknowns: readonly Unknown[];
}
