import type { RelationshipScheme } from "@waymark/matching";
import { earlyEnding } from "./signs/early-ending.js";
import { endingNotPlanned } from "./signs/ending-not-planned.js";
import { endingNotRecorded } from "./signs/ending-not-recorded.js";
import { firstMonth } from "./signs/first-month.js";
import { pastItsEnd } from "./signs/past-its-end.js";
import { quiet } from "./signs/quiet.js";
import { reMatch } from "./signs/re-match.js";
import { reviewOverdue } from "./signs/review-overdue.js";
import { stalled } from "./signs/stalled.js";
import { veryShort } from "./signs/very-short.js";
import { veryShortClosed } from "./signs/very-short-closed.js";
import { veryShortMatched } from "./signs/very-short-matched.js";
import { rhodes } from "./sources.js";

/** What the scheme plans for a relationship after the match, and what it looks out for. */
export const relationshipScheme: RelationshipScheme = {
  source: "our coding, after §6.1 G (a point at which to stop), §8.1 (exit), §8.3",
  saidBy: "coding",
  fields: {
    engagement: [
      {
        id: "planned_end",
        title: "Planned end",
        kind: "date",
        sensitivity: "ordinary",
        describes:
          "The day agreed with client and mentor for the end. Left empty the scheme’s usual length stands in.",
        source: "§4.5 (exit), §6.1 G, §8.1",
      },
    ],
  },
  parameters: [
    {
      id: "planned_days",
      title: "Usual length of a relationship",
      kind: "integer",
      default: 365,
      min: 28,
      max: 1_825,
      unit: "days",
      source: `our coding; the 6 to 12 months of §8.3 are the scheme’s trial, not a relationship; ${rhodes}`,
    },
    {
      id: "rejection_days",
      title: "How long two who did not fit are not proposed again",
      kind: "integer",
      default: 365,
      min: 0,
      max: 3_650,
      unit: "days",
      source: "our coding; after users of matching software, who ask for an expiry",
    },
    {
      id: "look_back_days",
      title: "How long after its end a relationship is looked at for signs",
      kind: "integer",
      default: 180,
      min: 0,
      max: 1_825,
      unit: "days",
      source: "our coding; §8.3 (evaluation throughout)",
    },
  ],
  planned: { parameter: "planned_days", field: "planned_end" },
  contact: "last_session",
  review: "next_review",
  ending: "ending",
  endings: [
    { id: "agreed-exit", kind: "planned", bars: false, prefers: true },
    { id: "left-early", kind: "early", bars: false, prefers: false },
    { id: "poor-fit", kind: "early", bars: true, prefers: false },
    { id: "mentor-withdrew", kind: "early", bars: true, prefers: false },
    { id: "scheme-ended-it", kind: "early", bars: true, prefers: false },
    { id: "moved-away", kind: "early", bars: false, prefers: true },
  ],
  barredFor: "rejection_days",
  lookBack: "look_back_days",
  earlierMentors: "earlier_mentors",
  signs: [
    stalled,
    quiet,
    firstMonth,
    reviewOverdue,
    pastItsEnd,
    endingNotPlanned,
    reMatch,
    veryShort,
    veryShortMatched,
    veryShortClosed,
    earlyEnding,
    endingNotRecorded,
  ],
};
