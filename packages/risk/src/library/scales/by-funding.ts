import type { Case, Scale } from "@waymark/core";
import { impact } from "../build.js";

/** Worse where money runs out. */
export const byFunding = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "Is the funding secure past the expected end?",
    ["severe", 'engagement.funding == "ending"', "Funding ends before the expected end."],
    ["serious", 'engagement.funding == "uncertain"', "Funding is uncertain."],
    ["minor", true, "Funding is secure."],
  );

/** An example of each level. */
export const casesByFunding: readonly Case[] = [
  { of: "impact", given: { "engagement.funding": "ending" }, gives: "severe" },
  { of: "impact", given: { "engagement.funding": "uncertain" }, gives: "serious" },
  { of: "impact", given: { "engagement.funding": "secure" }, gives: "minor" },
  { of: "impact", given: {}, gives: null },
];
