import type { Scale } from "@waymark/core";
import { impact } from "../build.js";

/** Worse where violence is on record. */
export const byViolence = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "Is any violence by the client on record?",
    ["critical", 'engagement.violence == "recent"', "Violence within the last year is on record."],
    ["severe", 'engagement.violence == "past"', "Violence in the past is on record."],
    ["serious", true, "No violence is on record."],
  );
