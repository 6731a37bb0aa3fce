import type { Case, Scale } from "@waymark/core";
import { impact } from "../build.js";

/** Worse where the client had standing in the old network. */
export const byNetworkRole = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "What part did the client play in the old network?",
    [
      "critical",
      'engagement.network_role == "leading"',
      "The client once had a leading role, so harm could be greater.",
    ],
    ["severe", 'engagement.network_role == "follower"', "The client followed others in the old network."],
    ["serious", true, "The client stands outside any network."],
  );

/** An example of each level. */
export const casesByNetworkRole: readonly Case[] = [
  { of: "impact", given: { "engagement.network_role": "leading" }, gives: "critical" },
  { of: "impact", given: { "engagement.network_role": "follower" }, gives: "severe" },
  { of: "impact", given: { "engagement.network_role": "outside" }, gives: "serious" },
  { of: "impact", given: {}, gives: null },
];
