import type { Case, Scale } from "@waymark/core";
import { impact } from "../build.js";

/** Worse where the client's state of mind leaves no margin. */
export const byClientState = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "How did the client come to the latest sessions?",
    ["severe", 'engagement.client_state == "hostile"', "The client comes hostile or threatening."],
    ["serious", 'engagement.client_state == "agitated"', "The client comes agitated."],
    ["minor", true, "The client comes settled, or low."],
  );

/** An example of each level. */
export const casesByClientState: readonly Case[] = [
  { of: "impact", given: { "engagement.client_state": "hostile" }, gives: "severe" },
  { of: "impact", given: { "engagement.client_state": "agitated" }, gives: "serious" },
  { of: "impact", given: { "engagement.client_state": "low" }, gives: "minor" },
  { of: "impact", given: {}, gives: null },
];
