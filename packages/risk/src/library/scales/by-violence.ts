import type { Case, Scale } from "@waymark/core";
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

/** An example of each level. */
export const casesByViolence: readonly Case[] = [
  { of: "impact", given: { "engagement.violence": "recent" }, gives: "critical" },
  { of: "impact", given: { "engagement.violence": "past" }, gives: "severe" },
  { of: "impact", given: { "engagement.violence": "none" }, gives: "serious" },
  { of: "impact", given: {}, gives: null },
];
