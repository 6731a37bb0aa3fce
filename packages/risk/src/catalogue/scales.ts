import type { Scale } from "@waymark/core";
import { impact } from "./build.js";

/** Impact scales that several risks share. Levels: our coding. */

/** Worse where the client had standing in the old network. */
export const byNetworkRole = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "What part did the client play in the old network?",
    [
      "critical",
      'engagement.network_role == "leading"',
      "The client led in the old network, so much hangs on it.",
    ],
    ["severe", 'engagement.network_role == "follower"', "The client followed others in the old network."],
    ["serious", true, "The client stands outside any network."],
  );

/** Worse where violence is on record. */
export const byViolence = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "Is any violence by the client on record?",
    ["critical", 'engagement.violence == "recent"', "Violence within the last year is on record."],
    ["severe", 'engagement.violence == "past"', "Violence in the past is on record."],
    ["serious", true, "No violence is on record."],
  );

/** Worse where the client's state of mind leaves no margin. */
export const byClientState = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "How did the client come to the latest sessions?",
    ["severe", 'engagement.client_state == "hostile"', "The client comes hostile or threatening."],
    ["serious", 'engagement.client_state == "agitated"', "The client comes agitated."],
    ["minor", true, "The client comes settled, or low."],
  );

/** Worse where the press is looking. */
export const byMedia = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "How does the press look at the scheme?",
    ["severe", 'engagement.media_interest == "hostile"', "The press is hostile, so it would be told widely."],
    ["serious", 'engagement.media_interest == "local"', "The local press is interested."],
    ["minor", true, "The press takes no interest."],
  );

/** Worse where money runs out. */
export const byFunding = (source: string): Scale =>
  impact(
    `${source}; levels: our coding`,
    "Is the funding secure past the expected end?",
    ["severe", 'engagement.funding == "ending"', "Funding ends before the expected end."],
    ["serious", 'engagement.funding == "uncertain"', "Funding is uncertain."],
    ["minor", true, "Funding is secure."],
  );
