import type { Control } from "../../compile/index.js";
import * as list from "./list.js";

export * from "./list.js";

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
  list.venueAssessed,
  list.alarm,
  list.seatingRule,
  list.flashpointExit,
  list.officerPresent,
  list.pair,
  list.independentPair,
  list.debrief,
  list.counselling,
  list.supportNetwork,
  list.namedContact,
  list.otherStrategies,
  list.reflection,
  list.supportAgreed,
  list.afterCare,
  list.meetingsArranged,
  list.supervision,
  list.specialistTraining,
  list.clientSafetyPlan,
  list.clientAgencies,
  list.clientNewContacts,
  list.feedbackAgreed,
  list.groupDiscussion,
  list.secondOpinion,
  list.outcomesFollowed,
  list.channelLink,
  list.agencyWorking,
  list.fitReviewed,
  list.confidentialityLimits,
  list.needsNotDetails,
  list.roleLimits,
  list.stopPoint,
  list.exitDecider,
  list.needBasedExit,
  list.ownFeet,
  list.followUp,
  list.applicationForm,
  list.interview,
  list.selectionPanel,
  list.informalKnowledge,
  list.vetting,
  list.accreditation,
  list.riskRegister,
  list.responsibilityAccepted,
  list.communicationStrategy,
  list.communityPartnership,
  list.separationFromPursuit,
  list.neutralHost,
  list.ownershipTerms,
  list.milestones,
  list.financeStructure,
  list.evaluation,
  list.tensionsDiscussed,
]);
