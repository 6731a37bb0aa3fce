import type { Heading, Indicator } from "@waymark/core";

/** What is planned for one indicator, before anybody has looked at the data. */
export interface PlannedIndicator {
  readonly id: string;
  readonly title: string;
  readonly heading: Heading;
  readonly direction: Indicator["direction"];
  readonly baseline: Indicator["baseline"];
  readonly voices: readonly string[];
  readonly source: string;
  /** The answers in order with their points; empty for what is counted or kept. */
  readonly answers: readonly { readonly id: string; readonly points: number }[];
  /** How it will be counted; null for what is observed or kept. */
  readonly counts: string | null;
  /** What will be computed, or why nothing will be. */
  readonly analysis: string;
}

/** An analysis plan, written from a policy before the data are looked at. */
export interface Protocol {
  readonly title: string;
  readonly policy: { readonly name: string; readonly version: string };
  /** The day on which the plan was written: the policy's day. */
  readonly writtenFor: string;
  readonly period: { readonly from: string; readonly to: string; readonly months: number };
  readonly headings: readonly string[];
  readonly indicators: readonly PlannedIndicator[];
  readonly parameters: Readonly<Record<string, number>>;
  readonly confidence: number;
  readonly tests: readonly string[];
  readonly missing: string;
  readonly disclosure: { readonly threshold: number; readonly round: number };
  /** The SHA-256 of all of the above: two plans that say the same have the same. */
  readonly fingerprint: string;
}

/** One thing that was done otherwise than planned. */
export interface Departure {
  /** Where in the plan, as `indicators.work.answers.1.points`. */
  readonly path: string;
  readonly kind: "changed" | "added" | "left out";
  readonly planned: string;
  readonly done: string;
}
