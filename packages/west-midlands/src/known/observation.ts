// Made from the plugin’s data by scripts/scheme-types.mjs.
import type { Indicator } from "./words.js";

/** What the scheme of the West Midlands knows of a record. One row for each answer that somebody gave about a client on a day. */
export interface ObservationRecord {
  /** Client. The client who was observed. */
  readonly client: string;
  /** Date. The day of the observation. */
  readonly date: string;
  /** Indicator. What was observed: the id of an indicator. */
  readonly indicator: Indicator;
  /** Rater. Who gives the rating. Raters are kept apart and never averaged. */
  readonly voice: "client" | "mentor" | "manager" | "other";
  /** Answer. The id of one of the indicator's answers. Empty where it could not be assessed. */
  readonly answer?: string | null;
  /** Occasion. What the assessment was for; empty where nobody noted it. */
  readonly occasion?: "baseline" | "reassessment" | "exit" | "follow-up" | null;
  /** Goal. For an answer about a goal: the number of the client's goal. From 1 to 20. */
  readonly goal?: number | null;
  /** Weight of the goal. How much the goal matters to the client. From 1 to 10. */
  readonly goal_weight?: number | null;
  /** Instrument. The instrument and edition that the answer was given with, as its id, a space and its version. It may be left empty; where it is filled in it must be that of the item. */
  readonly instrument?: string | null;
}
