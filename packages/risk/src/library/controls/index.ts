import type { Control } from "../../compile/index.js";
import { accreditation } from "./accreditation.js";
import { afterCare } from "./after-care.js";
import { agencyWorking } from "./agency-working.js";
import { alarm } from "./alarm.js";
import { applicationForm } from "./application-form.js";
import { channelLink } from "./channel-link.js";
import { clientAgencies } from "./client-agencies.js";
import { clientNewContacts } from "./client-new-contacts.js";
import { clientSafetyPlan } from "./client-safety-plan.js";
import { communicationStrategy } from "./communication-strategy.js";
import { communityPartnership } from "./community-partnership.js";
import { confidentialityLimits } from "./confidentiality-limits.js";
import { counselling } from "./counselling.js";
import { debrief } from "./debrief.js";
import { evaluation } from "./evaluation.js";
import { exitDecider } from "./exit-decider.js";
import { feedbackAgreed } from "./feedback-agreed.js";
import { financeStructure } from "./finance-structure.js";
import { fitReviewed } from "./fit-reviewed.js";
import { flashpointExit } from "./flashpoint-exit.js";
import { followUp } from "./follow-up.js";
import { groupDiscussion } from "./group-discussion.js";
import { independentPair } from "./independent-pair.js";
import { informalKnowledge } from "./informal-knowledge.js";
import { interview } from "./interview.js";
import { meetingsArranged } from "./meetings-arranged.js";
import { milestones } from "./milestones.js";
import { namedContact } from "./named-contact.js";
import { needBasedExit } from "./need-based-exit.js";
import { needsNotDetails } from "./needs-not-details.js";
import { neutralHost } from "./neutral-host.js";
import { officerPresent } from "./officer-present.js";
import { otherStrategies } from "./other-strategies.js";
import { outcomesFollowed } from "./outcomes-followed.js";
import { ownFeet } from "./own-feet.js";
import { ownershipTerms } from "./ownership-terms.js";
import { pair } from "./pair.js";
import { reflection } from "./reflection.js";
import { responsibilityAccepted } from "./responsibility-accepted.js";
import { riskRegister } from "./risk-register.js";
import { roleLimits } from "./role-limits.js";
import { seatingRule } from "./seating-rule.js";
import { secondOpinion } from "./second-opinion.js";
import { selectionPanel } from "./selection-panel.js";
import { separationFromPursuit } from "./separation-from-pursuit.js";
import { specialistTraining } from "./specialist-training.js";
import { stopPoint } from "./stop-point.js";
import { supervision } from "./supervision.js";
import { supportAgreed } from "./support-agreed.js";
import { supportNetwork } from "./support-network.js";
import { tensionsDiscussed } from "./tensions-discussed.js";
import { venueAssessed } from "./venue-assessed.js";
import { vetting } from "./vetting.js";

/**
 * Every control: the mitigations that the report names, and a few of our own, each with what it lowers, by how
 * much (a share in points: 3 000 is three tenths) and on what basis.
 *
 * @example
 * ```ts
 * controls.length >= 30; // => true
 * controls.find((control) => control.id === "pair").by; // => 4000
 * ```
 */
export const controls: readonly Control[] = Object.freeze([
  venueAssessed,
  alarm,
  seatingRule,
  flashpointExit,
  officerPresent,
  pair,
  independentPair,
  debrief,
  counselling,
  supportNetwork,
  namedContact,
  otherStrategies,
  reflection,
  supportAgreed,
  afterCare,
  meetingsArranged,
  supervision,
  specialistTraining,
  clientSafetyPlan,
  clientAgencies,
  clientNewContacts,
  feedbackAgreed,
  groupDiscussion,
  secondOpinion,
  outcomesFollowed,
  channelLink,
  agencyWorking,
  fitReviewed,
  confidentialityLimits,
  needsNotDetails,
  roleLimits,
  stopPoint,
  exitDecider,
  needBasedExit,
  ownFeet,
  followUp,
  applicationForm,
  interview,
  selectionPanel,
  informalKnowledge,
  vetting,
  accreditation,
  riskRegister,
  responsibilityAccepted,
  communicationStrategy,
  communityPartnership,
  separationFromPursuit,
  neutralHost,
  ownershipTerms,
  milestones,
  financeStructure,
  evaluation,
  tensionsDiscussed,
]);

export { accreditation } from "./accreditation.js";
export { afterCare } from "./after-care.js";
export { agencyWorking } from "./agency-working.js";
export { alarm } from "./alarm.js";
export { applicationForm } from "./application-form.js";
export { channelLink } from "./channel-link.js";
export { clientAgencies } from "./client-agencies.js";
export { clientNewContacts } from "./client-new-contacts.js";
export { clientSafetyPlan } from "./client-safety-plan.js";
export { communicationStrategy } from "./communication-strategy.js";
export { communityPartnership } from "./community-partnership.js";
export { confidentialityLimits } from "./confidentiality-limits.js";
export { counselling } from "./counselling.js";
export { debrief } from "./debrief.js";
export { evaluation } from "./evaluation.js";
export { exitDecider } from "./exit-decider.js";
export { feedbackAgreed } from "./feedback-agreed.js";
export { financeStructure } from "./finance-structure.js";
export { fitReviewed } from "./fit-reviewed.js";
export { flashpointExit } from "./flashpoint-exit.js";
export { followUp } from "./follow-up.js";
export { groupDiscussion } from "./group-discussion.js";
export { independentPair } from "./independent-pair.js";
export { informalKnowledge } from "./informal-knowledge.js";
export { interview } from "./interview.js";
export { meetingsArranged } from "./meetings-arranged.js";
export { milestones } from "./milestones.js";
export { namedContact } from "./named-contact.js";
export { needBasedExit } from "./need-based-exit.js";
export { needsNotDetails } from "./needs-not-details.js";
export { neutralHost } from "./neutral-host.js";
export { officerPresent } from "./officer-present.js";
export { otherStrategies } from "./other-strategies.js";
export { outcomesFollowed } from "./outcomes-followed.js";
export { ownFeet } from "./own-feet.js";
export { ownershipTerms } from "./ownership-terms.js";
export { pair } from "./pair.js";
export { reflection } from "./reflection.js";
export { responsibilityAccepted } from "./responsibility-accepted.js";
export { riskRegister } from "./risk-register.js";
export { roleLimits } from "./role-limits.js";
export { seatingRule } from "./seating-rule.js";
export { secondOpinion } from "./second-opinion.js";
export { selectionPanel } from "./selection-panel.js";
export { separationFromPursuit } from "./separation-from-pursuit.js";
export { specialistTraining } from "./specialist-training.js";
export { stopPoint } from "./stop-point.js";
export { supervision } from "./supervision.js";
export { supportAgreed } from "./support-agreed.js";
export { supportNetwork } from "./support-network.js";
export { tensionsDiscussed } from "./tensions-discussed.js";
export { venueAssessed } from "./venue-assessed.js";
export { vetting } from "./vetting.js";
