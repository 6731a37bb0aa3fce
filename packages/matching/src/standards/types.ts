import type { EvidenceState } from "@waymark/core";

/** One standard as a mentor stands with it. Days as `YYYY-MM-DD`. */
export interface PanelItem {
  readonly item: string;
  readonly title: string;
  readonly state: EvidenceState;
  readonly date: string | null;
  readonly expires: string | null;
  readonly assessor: string | null;
  readonly renewing: boolean;
  readonly says: string;
}

/** A standard that is to be seen to: what it is, who assesses it, and what to do. */
export interface OpenItem {
  readonly item: string;
  readonly title: string;
  readonly state: EvidenceState;
  readonly says: string;
  readonly assessor: string;
  readonly remedy: string;
  readonly source: string;
}

/** One mentor's standing, and why. */
export interface PanelMentor {
  readonly mentor: string;
  /** The standing as an id and in words; null where neither evidence nor the mentor's own column says. */
  readonly standing: string | null;
  readonly title: string;
  /** `evidence`: it follows from the standards. `column`: nobody recorded evidence; it is what the mentors' list says. */
  readonly from: "evidence" | "column";
  readonly because: string;
  readonly items: readonly PanelItem[];
  /** What stands between the mentor and the nearest standing with which they may work; empty where they have one. */
  readonly lacks: readonly OpenItem[];
}

/** Evidence that still counts and soon will not. */
export interface Lapsing {
  readonly mentor: string;
  readonly item: string;
  readonly title: string;
  readonly expires: string;
  /** Days that it still counts after today; 0 on the last day. */
  readonly daysLeft: number;
  readonly renewing: boolean;
  /** The standing once it has lapsed, where that is another; null where it stays, or no evidence is recorded. */
  readonly afterwards: string | null;
  readonly says: string;
  readonly remedy: string;
  readonly assessor: string;
}

/** Two things that say different things of one mentor. */
export interface Contradiction {
  readonly mentor: string;
  readonly kind: "same-day" | "out-of-date";
  readonly says: string;
  readonly todo: string;
}

/** The panel's sheet: every mentor's standing, what is about to lapse, what applicants lack, what does not fit together. */
export interface PanelSheet {
  /** The checklist with its version; null where the scheme has none. */
  readonly checklist: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly source: string;
  } | null;
  readonly asOf: string;
  /** By id. */
  readonly mentors: readonly PanelMentor[];
  /** The soonest first. */
  readonly lapsing: readonly Lapsing[];
  readonly contradictions: readonly Contradiction[];
}
