import type {} from "@waymark/core";

declare module "@waymark/core" {
  interface BaseRecords {
    readonly observation: BaseObservation;
  }
}

/** What every answer about a client has, whatever the scheme. */
export interface BaseObservation {
  /** The id of the client who was observed. */
  readonly client: string;
  /** The day of the observation, as `2026-01-31`. */
  readonly date: string;
  /** What was observed: the id of an indicator. */
  readonly indicator: string;
  /** Who gives the rating: the id of a rater of the scheme. */
  readonly voice: string;
  /** The id of one of the indicator’s answers. Empty where it could not be assessed. */
  readonly answer?: string | null;
  /** What the assessment was for. */
  readonly occasion?: "baseline" | "reassessment" | "exit" | "follow-up" | null;
  /** For an answer about a goal: the number of the client’s goal. */
  readonly goal?: number | null;
  /** How much the goal matters to the client, from 1 to 10. */
  readonly goal_weight?: number | null;
  /** The instrument that the answer was given with, as its id, a space and its version. */
  readonly instrument?: string | null;
}
