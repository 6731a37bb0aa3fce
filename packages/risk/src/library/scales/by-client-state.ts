import type { Scale } from "@waymark/core";
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
