import type { Question } from "@waymark/core";
import { consentContradicted } from "./consent-contradicted.js";
import { consentNarrowed } from "./consent-narrowed.js";
import { consentNotOnRecord } from "./consent-not-on-record.js";
import { consentWithdrawn } from "./consent-withdrawn.js";
import { guardianNotAsked } from "./guardian-not-asked.js";
import { mentorWithoutSupport } from "./mentor-without-support.js";
import { noCandidTalk } from "./no-candid-talk.js";
import { panelDecidedOtherwise } from "./panel-decided-otherwise.js";
import { passedOnNotDone } from "./passed-on-not-done.js";
import { passedOnUncovered } from "./passed-on-uncovered.js";
import { passedOnWithoutConcern } from "./passed-on-without-concern.js";
import { paused } from "./paused.js";
import { referralReviewOverdue } from "./referral-review-overdue.js";
import { trainsUntrained } from "./trains-untrained.js";

/** What the scheme asks where a record leaves something open. */
export const questions: Question[] = [
  consentWithdrawn,
  consentContradicted,
  consentNotOnRecord,
  consentNarrowed,
  guardianNotAsked,
  noCandidTalk,
  panelDecidedOtherwise,
  passedOnUncovered,
  paused,
  passedOnWithoutConcern,
  passedOnNotDone,
  referralReviewOverdue,
  mentorWithoutSupport,
  trainsUntrained,
];
