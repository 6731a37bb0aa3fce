import type { SchemeEvent } from "@waymark/core";
import { asksForAnother } from "./asks-for-another.js";
import { clientMoves } from "./client-moves.js";
import { clientTurns18 } from "./client-turns-18.js";
import { consentGiven } from "./consent-given.js";
import { consentWithdrawn } from "./consent-withdrawn.js";
import { matchEndsEarly } from "./match-ends-early.js";
import { matchEndsWell } from "./match-ends-well.js";
import { matchPaused } from "./match-paused.js";
import { matchResumes } from "./match-resumes.js";
import { matchStarts } from "./match-starts.js";
import { mentorAway } from "./mentor-away.js";
import { mentorChosen } from "./mentor-chosen.js";
import { mentorLeaves } from "./mentor-leaves.js";
import { mentorReturns } from "./mentor-returns.js";
import { mentorRuledOut } from "./mentor-ruled-out.js";
import { mentorsSwapped } from "./mentors-swapped.js";
import { proposalAccepted } from "./proposal-accepted.js";
import { referralClosed } from "./referral-closed.js";
import { vettingRenewed } from "./vetting-renewed.js";

/** What happens in a year of the scheme, each as the rows that it puts on record. */
export const events: SchemeEvent[] = [
  proposalAccepted,
  mentorChosen,
  mentorRuledOut,
  matchStarts,
  matchEndsWell,
  matchEndsEarly,
  matchPaused,
  matchResumes,
  mentorsSwapped,
  asksForAnother,
  mentorAway,
  mentorReturns,
  mentorLeaves,
  vettingRenewed,
  clientMoves,
  clientTurns18,
  consentGiven,
  consentWithdrawn,
  referralClosed,
];
