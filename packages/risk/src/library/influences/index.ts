import type { Influence } from "../../compile/index.js";
import { adverseMediaRaisesCommunityTrust } from "./adverse-media-community-trust.js";
import { adverseMediaRaisesUnsuccessful } from "./adverse-media-unsuccessful.js";
import { agenciesRaisesAskedWhy } from "./agencies-asked-why.js";
import { aloneRaisesPhysicalHarm } from "./alone-physical-harm.js";
import { ammunitionRaisesRadicalised } from "./ammunition-radicalised.js";
import { askedWhyRaisesAdverseMedia } from "./asked-why-adverse-media.js";
import { blindRegisterRaisesResponsibility } from "./blind-register-responsibility.js";
import { burdenRaisesRoleReversal } from "./burden-role-reversal.js";
import { communityTrustRaisesAdverseMedia } from "./community-trust-adverse-media.js";
import { communityTrustRaisesUnsuccessful } from "./community-trust-unsuccessful.js";
import { confidenceRaisesSeenAsInformants } from "./confidence-seen-as-informants.js";
import { confrontationRaisesProvoked } from "./confrontation-provoked.js";
import { continuityRaisesDelay } from "./continuity-delay.js";
import { continuityRaisesWrongMentor } from "./continuity-wrong-mentor.js";
import { crutchRaisesDrift } from "./crutch-drift.js";
import { delayRaisesNarrowTraining } from "./delay-narrow-training.js";
import { earlyExitRaisesCrutch } from "./early-exit-crutch.js";
import { exposedRaisesAfterSession } from "./exposed-after-session.js";
import { forgottenRaisesNoFeedback } from "./forgotten-no-feedback.js";
import { materialsTakenRaisesWrongDelivery } from "./materials-taken-wrong-delivery.js";
import { mindGamesRaisesRoleReversal } from "./mind-games-role-reversal.js";
import { misjudgedRaisesRadicalised } from "./misjudged-radicalised.js";
import { narrowTrainingRaisesMisjudged } from "./narrow-training-misjudged.js";
import { noFeedbackRaisesNotStopped } from "./no-feedback-not-stopped.js";
import { noFeedbackRaisesRoleReversal } from "./no-feedback-role-reversal.js";
import { noFeedbackRaisesUnseenHarm } from "./no-feedback-unseen-harm.js";
import { notStoppedRaisesRadicalised } from "./not-stopped-radicalised.js";
import { notStoppedRaisesUnsustainable } from "./not-stopped-unsustainable.js";
import { oldCliqueRaisesAfterSession } from "./old-clique-after-session.js";
import { oldCliqueRaisesRadicalised } from "./old-clique-radicalised.js";
import { physicalHarmRaisesAdverseMedia } from "./physical-harm-adverse-media.js";
import { playingAlongRaisesAskedWhy } from "./playing-along-asked-why.js";
import { playingAlongRaisesSingleAccount } from "./playing-along-single-account.js";
import { provokedRaisesPhysicalHarm } from "./provoked-physical-harm.js";
import { radicalisedRaisesAskedWhy } from "./radicalised-asked-why.js";
import { radicalisedRaisesResponsibility } from "./radicalised-responsibility.js";
import { roleReversalRaisesNoFeedback } from "./role-reversal-no-feedback.js";
import { roleReversalRaisesRadicalised } from "./role-reversal-radicalised.js";
import { seenAsInformantsRaisesCommunityTrust } from "./seen-as-informants-community-trust.js";
import { supportGapRaisesBurden } from "./support-gap-burden.js";
import { supportGapRaisesIsolated } from "./support-gap-isolated.js";
import { unseenHarmRaisesRadicalised } from "./unseen-harm-radicalised.js";
import { unseenSuccessRaisesUnsustainable } from "./unseen-success-unsustainable.js";
import { unsuccessfulRaisesUnsustainable } from "./unsuccessful-unsustainable.js";
import { unsustainableRaisesEarlyExit } from "./unsustainable-early-exit.js";
import { wrongDeliveryRaisesUnsuccessful } from "./wrong-delivery-unsuccessful.js";
import { wrongMentorRaisesConfrontation } from "./wrong-mentor-confrontation.js";
import { wrongMentorRaisesRadicalised } from "./wrong-mentor-radicalised.js";
import { wrongMentorRaisesWrongDelivery } from "./wrong-mentor-wrong-delivery.js";

/**
 * Which risk raises which, within and across the four categories of §6. Each says whether the report or a participant
 * states it; most are our coding, after the sections named. Strengths, in points, are our coding.
 *
 * @example
 * ```ts
 * influences.find(({ from, to }) => from === "radicalised" && to === "asked-why").strength; // => 8000
 * ```
 */
export const influences: readonly Influence[] = Object.freeze([
  wrongMentorRaisesRadicalised,
  wrongMentorRaisesConfrontation,
  wrongMentorRaisesWrongDelivery,
  radicalisedRaisesAskedWhy,
  radicalisedRaisesResponsibility,
  ammunitionRaisesRadicalised,
  playingAlongRaisesAskedWhy,
  playingAlongRaisesSingleAccount,
  misjudgedRaisesRadicalised,
  agenciesRaisesAskedWhy,
  oldCliqueRaisesAfterSession,
  oldCliqueRaisesRadicalised,
  exposedRaisesAfterSession,
  aloneRaisesPhysicalHarm,
  provokedRaisesPhysicalHarm,
  confrontationRaisesProvoked,
  physicalHarmRaisesAdverseMedia,
  supportGapRaisesBurden,
  supportGapRaisesIsolated,
  burdenRaisesRoleReversal,
  mindGamesRaisesRoleReversal,
  noFeedbackRaisesRoleReversal,
  noFeedbackRaisesUnseenHarm,
  noFeedbackRaisesNotStopped,
  roleReversalRaisesRadicalised,
  roleReversalRaisesNoFeedback,
  unseenHarmRaisesRadicalised,
  notStoppedRaisesRadicalised,
  notStoppedRaisesUnsustainable,
  forgottenRaisesNoFeedback,
  confidenceRaisesSeenAsInformants,
  seenAsInformantsRaisesCommunityTrust,
  communityTrustRaisesUnsuccessful,
  communityTrustRaisesAdverseMedia,
  adverseMediaRaisesCommunityTrust,
  adverseMediaRaisesUnsuccessful,
  askedWhyRaisesAdverseMedia,
  unsuccessfulRaisesUnsustainable,
  unseenSuccessRaisesUnsustainable,
  unsustainableRaisesEarlyExit,
  earlyExitRaisesCrutch,
  crutchRaisesDrift,
  delayRaisesNarrowTraining,
  narrowTrainingRaisesMisjudged,
  continuityRaisesWrongMentor,
  continuityRaisesDelay,
  blindRegisterRaisesResponsibility,
  wrongDeliveryRaisesUnsuccessful,
  materialsTakenRaisesWrongDelivery,
]);
