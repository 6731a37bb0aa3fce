import type { Indicator, Voice } from "@waymark/core";

/** One assessment that was answered. */
export interface Sighting {
  /** The day, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly answer: string;
  /** How much of the thing there is, 0 to 10 000. */
  readonly points: number;
  readonly says: string;
}

/** A step for the worse between two assessments that follow one another. */
export interface Setback {
  readonly from: Sighting;
  readonly to: Sighting;
  /** How far for the worse; above 0. */
  readonly points: number;
  /** Whether a later assessment was as good as before. */
  readonly recovered: boolean;
}

/** Which assessments a series is held against: how many of the earlier ones and the series, from the first on. */
export interface BaselinePhase {
  /** By what they are told: `marks` in the data, or their dates; `the first days` is a guess where neither says it. */
  readonly by: "marks" | "the start of the work" | "the first days";
  readonly assessments: number;
}

/** One indicator as one voice tells it within one of several relationships, from that relationship's own baseline. */
export interface RelationshipWay {
  /** The first day of the relationship. */
  readonly started: string;
  readonly baseline: Sighting | null;
  readonly baselineLate: boolean;
  readonly latest: Sighting | null;
  readonly distance: number | null;
  readonly moved: "better" | "same" | "worse" | "not known";
}

/** One indicator as one voice tells it. */
export interface VoiceJourney {
  readonly voice: Voice;
  readonly baseline: Sighting | null;
  /** Whether the baseline was taken too late to be one: after the baseline window of the journey's start. */
  readonly baselineLate: boolean;
  /** The last answered assessment after the baseline; null where there is none. */
  readonly latest: Sighting | null;
  /** From baseline to latest, positive for the better, −10 000 to 10 000; null while it cannot be told. */
  readonly distance: number | null;
  readonly moved: "better" | "same" | "worse" | "not known";
  /**
   * The same within each relationship, in order, where there are several and the indicator is measured from the start
   * of a relationship; empty otherwise. Baseline, latest and distance above are of the whole way.
   */
  readonly relationships: readonly RelationshipWay[];
  readonly series: readonly Sighting[];
  /** Assessments of before the work began and of before the marked baseline: part of a single-case series only. */
  readonly earlier: readonly Sighting[];
  readonly baselinePhase: BaselinePhase;
  readonly setbacks: readonly Setback[];
  /** Assessments that were made and left without an answer. */
  readonly unanswered: number;
  /** Reassessments that were due by the end of the journey, and at how many of those times there is no answer. */
  readonly reassessmentsDue: number;
  readonly reassessmentsMissing: number;
}

/** Where voices say different things of one indicator at the last. */
export interface Disagreement {
  readonly best: Voice;
  readonly worst: Voice;
  /** How far apart they are, 0 to 10 000. */
  readonly points: number;
}

/** One indicator of one client, each voice apart. */
export interface IndicatorJourney {
  readonly indicator: string;
  readonly title: string;
  /** The number of the client's own goal, where the indicator is about goals. */
  readonly goal: number | null;
  /** How much that goal matters to the client, 1 to 10; the last that was given, null where none was. */
  readonly goalWeight: number | null;
  readonly direction: Indicator["direction"];
  readonly source: string;
  readonly voices: readonly VoiceJourney[];
  readonly disagreement: Disagreement | null;
  /** Whether any change for the better rests on the client's word alone. */
  readonly selfReportOnly: boolean;
}

/** The client's own word moving away from what others see: a sign of playing along, or of others' blindness. */
export interface Drift {
  readonly indicator: string;
  readonly selfReported: number;
  readonly observed: number;
  readonly observer: Voice;
  /** How much further the client's word has moved for the better than the observer's; above 0. */
  readonly points: number;
}

/** A stage of the journey: the day on which each voice first saw it reached. */
export interface Stage {
  readonly assessed: boolean;
  /** Whether somebody other than the client has assessed it. */
  readonly assessedByOthers: boolean;
  readonly reached: readonly { readonly voice: Voice; readonly indicator: string; readonly date: string }[];
  /** The first of those days; of a change, the first by somebody other than the client where there is one. */
  readonly since: string | null;
  /** Whether it still holds at the last assessment by that voice. */
  readonly holds: boolean;
  /** Whether only the client's own word says so. */
  readonly selfReportOnly: boolean;
  /**
   * Whether it was good at the first assessment and was never seen to become so: no change can be told. As seen by
   * others than the client, where there are any.
   */
  readonly fromTheStart: boolean;
}

/** F's two stages (§7.2), and the order in which they were reached. */
export interface Stages {
  readonly trust: Stage;
  readonly change: Stage;
  readonly order:
    | "trust, then change"
    | "change before trust"
    | "together"
    | "change from the start"
    | "trust only"
    | "neither"
    | "not assessed";
  /** Whether change is told without trust before it: not wrong, but worth a question. */
  readonly worthAQuestion: boolean;
}

/** A lull is not yet a changed life (§7.3, after Farrall & Maruna 2004). */
export interface Desistance {
  readonly state: "not assessed" | "no lull" | "lull from the start" | "primary" | "secondary";
  /** Since when every assessment by others has been of a lull. */
  readonly since: string | null;
  /** How long it has been seen to last: from then to the last assessment. */
  readonly days: number | null;
  readonly sustained: boolean;
  /** Whether only the client's own word says so. */
  readonly selfReportOnly: boolean;
}

/** A Channel-type assessment as one voice tells it: which factors fell, and no sum of them. */
export interface Assessment {
  readonly voice: Voice;
  readonly factors: number;
  readonly better: readonly string[];
  readonly same: readonly string[];
  readonly worse: readonly string[];
  /** Factors with a baseline and no reassessment, or no baseline. */
  readonly notReassessed: readonly string[];
}

/** Whether anything has been heard of the client lately, and signs of falling silent. */
export interface Quiet {
  /** The day of the last answered observation. */
  readonly lastSeen: string | null;
  /**
   * How long nothing has been answered: since then, or since the last relationship started where that is later or
   * nothing ever was. Null where there is neither an observation nor a relationship.
   */
  readonly days: number | null;
  readonly quiet: boolean;
  /** Indicators of taking part that have moved for the worse. */
  readonly signs: readonly string[];
}

/** Something in a journey that a person should look at. */
export interface JourneyFlag {
  readonly kind:
    | "no baseline"
    | "late baseline"
    | "reassessment missing"
    | "voices disagree"
    | "self-report only"
    | "drift"
    | "setback"
    | "gone quiet"
    | "leans on the mentor"
    | "change before trust";
  readonly says: string;
  readonly indicators: readonly string[];
}

/** One client's way, each voice apart. There is no total of a person. */
export interface Journey {
  readonly client: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly observations: number;
  readonly unanswered: number;
  /** Observations dated after the day on which the caseload is looked at: counted here and not used. */
  readonly later: number;
  readonly indicators: readonly IndicatorJourney[];
  readonly stages: Stages;
  readonly desistance: Desistance;
  readonly assessments: readonly Assessment[];
  readonly drift: readonly Drift[];
  readonly quiet: Quiet;
  readonly flags: readonly JourneyFlag[];
}
