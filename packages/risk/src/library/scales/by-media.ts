import type { Case, Scale } from "@waymark/core";
import { impact } from "../build.js";

/** Worse where the press is looking. */
export const byMedia = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "How does the press look at the scheme?",
    ["severe", 'engagement.media_interest == "hostile"', "The press is hostile, so it would be told widely."],
    ["serious", 'engagement.media_interest == "local"', "The local press is interested."],
    ["minor", true, "The press takes no interest."],
  );

/** An example of each level. */
export const casesByMedia: readonly Case[] = [
  { of: "impact", given: { "engagement.media_interest": "hostile" }, gives: "severe" },
  { of: "impact", given: { "engagement.media_interest": "local" }, gives: "serious" },
  { of: "impact", given: { "engagement.media_interest": "none" }, gives: "minor" },
  { of: "impact", given: {}, gives: null },
];
