import type { Caseload, Model } from "@waymark/core";
import { type Journey, journeys, type ProgrammeReport, programme } from "@waymark/metrics";

/** What is known of success: nothing adds up to an overall score of a scheme, or of a person. */
export interface Success {
  readonly programme: ProgrammeReport;
  /** One for each client who was mentored or observed, in the order of their ids. */
  readonly journeys: readonly Journey[];
}

/** The journeys of a caseload's clients, and the programme's report. */
export function successOf(model: Model, caseload: Caseload): Success {
  return { programme: programme(model, caseload), journeys: journeys(model, caseload) };
}
