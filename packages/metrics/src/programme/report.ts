import type { Heading, Indicator, InstrumentInUse } from "../compile/index.js";
import type { LearningRegister } from "../learning/register.js";
import type { Figure } from "../measure/figure.js";
import type { Agreement } from "./agreement.js";
import type { MatchComparison } from "./by-match.js";
import type { Change } from "./changes.js";
import type { Cost } from "./costs.js";
import type { Endings } from "./endings.js";
import type { FlowLink } from "./flow.js";
import type { JourneyCount } from "./journey-counts.js";
import type { Retention } from "./retention.js";

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

/** The headings of one kind with what stands under them; a scheme may have none of a kind, or several. */
export interface HeadingReport {
  /** The id of the first of them; empty where the scheme has none of the kind. */
  readonly heading: string;
  /** Their titles. */
  readonly title: string;
  /** What a reader is told before the figures. */
  readonly warning: string;
  readonly items: readonly ReportItem[];
}

/** What was done and made: never a sign that anybody is better off. */
export interface OutputsReport extends HeadingReport {
  readonly costs: readonly Cost[];
  /** From referral to how the last relationship stands. */
  readonly flow: readonly FlowLink[];
}

/** Distance travelled, by indicator and by rater. */
export interface VulnerabilityReport extends HeadingReport {
  readonly changes: readonly Change[];
  /** The instruments whose items stand among the changes. No figure is of two of them. */
  readonly instruments: readonly InstrumentInUse[];
  readonly journeys: readonly JourneyCount[];
  readonly retention: readonly Retention[];
  readonly endings: Endings | null;
  readonly agreement: readonly Agreement[];
  /** The better and the less well matched; null where the model has no match points. */
  readonly matched: MatchComparison | null;
}

/** What was learnt. */
export interface UnderstandingReport extends HeadingReport {
  readonly register: LearningRegister;
}

/** What the scheme asks of the evaluation itself. */
export interface DesignReport extends HeadingReport {}

/** How one rater sees how people stand, compared with the first time; everybody is in one of the four. */
export interface RaterAtAGlance {
  readonly rater: string;
  readonly title: string;
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** Those that this rater has not looked at twice. */
  readonly notKnown: number;
  readonly of: number;
}

/** What a reader who has ten seconds is shown of a programme: people are counted, and nothing is added up. */
export interface AtAGlance {
  /** From referral to how it stands; null where no referral is kept. */
  readonly path: {
    readonly referred: number;
    readonly mentored: number;
    readonly notMentored: number;
    readonly goingOn: number;
    /** The ending that the scheme hopes for, in its words. */
    readonly hopedFor: string | null;
    readonly endedAsHoped: number;
    readonly endedOtherwise: number;
  } | null;
  /** The measures that each heading shows first, by id: the scheme says which. */
  readonly work: readonly ReportItem[];
  readonly change: readonly {
    readonly indicator: string;
    readonly title: string;
    readonly raters: readonly RaterAtAGlance[];
  }[];
  readonly learning: readonly ReportItem[];
  /** What is not known, each with what it is about. */
  readonly notKnown: readonly NotKnown[];
}

/** Something that is not known. */
export interface NotKnown {
  readonly about: string;
  readonly says: string;
}

/** The groups of figures that the engine makes of its own accord. */
export type FigureSource = "agreement" | "flow" | "learning" | "rows";

/** The success of a programme under its headings, side by side. There is no figure over them all. */
export interface ProgrammeReport {
  readonly policy: { readonly name: string; readonly version: string; readonly fingerprint: string };
  readonly period: { readonly from: string | null; readonly to: string | null; readonly days: number | null };
  readonly rows: Readonly<
    Record<"clients" | "mentors" | "engagements" | "observations" | "activity", number>
  >;
  /** Where the scheme asks for what the engine counts of its own accord. */
  readonly sources: Readonly<Record<FigureSource, string>>;
  readonly outputs: OutputsReport;
  readonly vulnerability: VulnerabilityReport;
  readonly understanding: UnderstandingReport;
  readonly design: DesignReport;
  /** What is shown first, and what is not known. */
  readonly glance: AtAGlance;
}
