import type { Heading, Indicator, Voice } from "@waymark/core";
import type { LearningRegister } from "../learning/types.js";
import type { Figure, Provenance } from "../measure/figure.js";
import type { MatchComparison } from "./by-match.js";

/** An indicator of the model as the report shows it: a figure, or the reason why there is none. */
export interface ReportItem {
  readonly id: string;
  readonly title: string;
  readonly heading: Heading;
  readonly direction: Indicator["direction"];
  readonly kind: Indicator["kind"];
  readonly level: Indicator["level"];
  readonly source: string;
  readonly covers: readonly string[];
  /** The figure of what is counted; null for what is observed of clients or kept without a number. */
  readonly figure: Figure | null;
  /** Why it is kept and not turned into a number. */
  readonly notComputed: string | null;
}

/**
 * How clients moved on one indicator by one voice. Clients without a reassessment are counted, never dropped, and so
 * are those whom this voice never assessed: reassessed and missing are together all clients.
 */
export interface Change {
  readonly indicator: string;
  readonly title: string;
  readonly direction: Indicator["direction"];
  readonly source: string;
  readonly covers: readonly string[];
  readonly voice: Voice;
  /** Clients with a relationship in the period, or observed in it, whether this voice assessed them or not. */
  readonly clients: number;
  /** Those of them whom this voice assessed on it, or tried to. */
  readonly assessed: number;
  readonly withBaseline: number;
  readonly reassessed: number;
  /** Clients with a baseline and no reassessment, or no baseline, or never assessed by this voice. */
  readonly missing: number;
  readonly better: Figure;
  readonly same: Figure;
  readonly worse: Figure;
  /** The middle distance among those reassessed, in points; positive for the better. */
  readonly medianDistance: Figure;
  /** The mean distance, in points, with its interval. */
  readonly meanDistance: Figure;
  /** The mean distance in standard deviations of the baseline, with its interval. */
  readonly standardised: Figure;
  /** The middle starting point, in points of the indicator: how much of the thing there was. */
  readonly medianStart: Figure;
  readonly latestLevels: readonly {
    readonly answer: string;
    readonly says: string;
    readonly clients: number;
    /** Who they are, in the order of their ids. */
    readonly ids: readonly string[];
  }[];
}

/** How many clients' journeys show something. */
export interface JourneyCount {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly figure: Figure;
  readonly clients: readonly string[];
}

/** A survival curve over relationships, with what it is of. */
export interface Retention {
  readonly id: "time-to-agreed-exit" | "time-to-early-ending";
  readonly title: string;
  readonly source: string;
  readonly time: readonly number[];
  readonly share: readonly number[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly median: Figure;
}

/** How far voices agree on one indicator, at each client's last assessment. */
export interface Agreement {
  readonly indicator: string;
  readonly title: string;
  readonly pairs: readonly {
    readonly a: Voice;
    readonly b: Voice;
    readonly kappa: Figure;
    /** ICC2 of Shrout and Fleiss, on points: kappa takes answers as in order, this takes points as a ruler. */
    readonly intraclass: Figure;
  }[];
  readonly alpha: Figure;
}

/** Cumulative incidence of each way in which relationships end. */
export interface Endings {
  readonly title: string;
  readonly source: string;
  readonly method: string;
  readonly n: number;
  readonly goingOn: number;
  /** Days from the start. */
  readonly time: readonly number[];
  readonly stillGoing: readonly number[];
  readonly endings: readonly {
    readonly ending: string;
    readonly title: string;
    readonly relationships: number;
    readonly share: readonly number[];
    readonly lower: readonly (number | null)[];
    readonly upper: readonly (number | null)[];
  }[];
  readonly rows: readonly Provenance[];
}

/** Clients who went from one step to another. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly clients: readonly string[];
}

/** What something cost. */
export interface Cost {
  readonly id: "cost" | "cost-per-client" | "cost-per-sustained-lull";
  readonly title: string;
  readonly source: string;
  readonly figure: Figure;
}

/** What was done and made: never a sign that anybody is better off. */
export interface OutputsReport {
  readonly heading: "outputs-and-usage";
  readonly warning: string;
  readonly items: readonly ReportItem[];
  readonly costs: readonly Cost[];
  /** From referral to how the last relationship stands. */
  readonly flow: readonly FlowLink[];
}

/** Distance travelled, by indicator and by voice. */
export interface VulnerabilityReport {
  readonly heading: "reduced-vulnerability";
  readonly warning: string;
  readonly items: readonly ReportItem[];
  readonly changes: readonly Change[];
  readonly journeys: readonly JourneyCount[];
  readonly retention: readonly Retention[];
  readonly endings: Endings | null;
  readonly agreement: readonly Agreement[];
  /** The better and the less well matched; null where the model has no match points. */
  readonly matched: MatchComparison | null;
}

/** What was learnt. */
export interface UnderstandingReport {
  readonly heading: "greater-understanding";
  readonly warning: string;
  readonly items: readonly ReportItem[];
  readonly register: LearningRegister;
}

/** What §8.3 asks of the evaluation itself. */
export interface DesignReport {
  readonly heading: "evaluation-design";
  readonly warning: string;
  readonly items: readonly ReportItem[];
}

/** The success of a programme under its headings, side by side. There is no figure over them all. */
export interface ProgrammeReport {
  readonly policy: { readonly name: string; readonly version: string; readonly fingerprint: string };
  readonly period: { readonly from: string | null; readonly to: string | null; readonly days: number | null };
  readonly rows: Readonly<
    Record<"clients" | "mentors" | "engagements" | "observations" | "activity", number>
  >;
  readonly outputs: OutputsReport;
  readonly vulnerability: VulnerabilityReport;
  readonly understanding: UnderstandingReport;
  readonly design: DesignReport;
}

/** What a report is to look at. */
export interface ProgrammeOptions {
  /** First day, as `YYYY-MM-DD`; the first of any record where left out. */
  readonly from?: string;
  /** Last day, as `YYYY-MM-DD`; the day on which the policy looks at the caseload where left out. */
  readonly to?: string;
  /** Where the better matched begin, in match points; the policy's `matched_cut` where left out. */
  readonly matchedCut?: number;
}
