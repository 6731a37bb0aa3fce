import type { Check } from "../check.js";
import { alikeIds } from "./alike-ids.js";
import { allClosed } from "./all-closed.js";
import { answerForAnId } from "./answer-for-an-id.js";
import { clientWithTwoMentors } from "./client-with-two-mentors.js";
import { closedAndMentored } from "./closed-and-mentored.js";
import { contactInText } from "./contact-in-text.js";
import { dayWithoutEnding } from "./day-without-ending.js";
import { decisionForClosed } from "./decision-for-closed.js";
import { decisionsDisagree } from "./decisions-disagree.js";
import { endedInFuture } from "./ended-in-future.js";
import { endingWithoutDay } from "./ending-without-day.js";
import { garbledLetters } from "./garbled-letters.js";
import { idsLikeNames } from "./ids-like-names.js";
import { impossibleYear } from "./impossible-year.js";
import { inBothLists } from "./in-both-lists.js";
import { leadingZerosLost } from "./leading-zeros-lost.js";
import { neverEnded } from "./never-ended.js";
import { noPlaces } from "./no-places.js";
import { numberForAnId } from "./number-for-an-id.js";
import { overCapacity } from "./over-capacity.js";
import { overlappingEngagements } from "./overlapping-engagements.js";
import { ownSecondMentor } from "./own-second-mentor.js";
import { pastedTwice } from "./pasted-twice.js";
import { policyDayFarFromData } from "./policy-day-far-from-data.js";
import { policyDayFarFromToday } from "./policy-day-far-from-today.js";
import { rangeOutOfOrder } from "./range-out-of-order.js";
import { referredInFuture } from "./referred-in-future.js";
import { referredLongAgo } from "./referred-long-ago.js";
import { saidTwiceInOneDay } from "./said-twice-in-one-day.js";
import { samePairTwice } from "./same-pair-twice.js";
import { samePersonTwice } from "./same-person-twice.js";
import { seenInFuture } from "./seen-in-future.js";
import { sharedIdWrittenTwice } from "./shared-id-written-twice.js";
import { startedBeforeReferral } from "./started-before-referral.js";
import { textCutShort } from "./text-cut-short.js";
import { totalsRow } from "./totals-row.js";
import { usualDefaultDay } from "./usual-default-day.js";
import { veryManyPlaces } from "./very-many-places.js";
import { workWithoutEngagement } from "./work-without-engagement.js";

/** Every check of a caseload, in the order of their ids. */
export const checkLibrary: readonly Check[] = [
  alikeIds,
  allClosed,
  answerForAnId,
  clientWithTwoMentors,
  closedAndMentored,
  contactInText,
  dayWithoutEnding,
  decisionForClosed,
  decisionsDisagree,
  endedInFuture,
  endingWithoutDay,
  garbledLetters,
  idsLikeNames,
  impossibleYear,
  inBothLists,
  leadingZerosLost,
  neverEnded,
  noPlaces,
  numberForAnId,
  overCapacity,
  overlappingEngagements,
  ownSecondMentor,
  pastedTwice,
  policyDayFarFromData,
  policyDayFarFromToday,
  rangeOutOfOrder,
  referredInFuture,
  referredLongAgo,
  saidTwiceInOneDay,
  samePairTwice,
  samePersonTwice,
  seenInFuture,
  sharedIdWrittenTwice,
  startedBeforeReferral,
  textCutShort,
  totalsRow,
  usualDefaultDay,
  veryManyPlaces,
  workWithoutEngagement,
];
