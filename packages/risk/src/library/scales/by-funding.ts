import type { Scale } from "@waymark/core";
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
