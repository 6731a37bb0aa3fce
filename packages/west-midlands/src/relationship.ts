import type { Field, Parameter, RelationshipScheme } from "@waymark/core";

const days = (
  id: string,
  title: string,
  standard: number,
  min: number,
  max: number,
  source: string,
): Parameter => ({
  ...{ id, title, kind: "integer", default: standard, min, max, unit: "days", source },
});

const rhodes =
  "Grossman and Rhodes 2002 (n = 1 138, excerpt only): most gain at 12 months or more, very short matches did harm";
const peter =
  "§6.1 G; Anderson 2025 (excerpt only), on one Channel case: mentoring that “was allowed to peter out when it had hardly begun”";
const rematched =
  "school-based mentoring (n = 1 139, excerpt only): early endings had no benefit, re-matched people did worse";

/** What the scheme plans for a relationship, in days. A policy may set each. */
export const relationshipParameters: readonly Parameter[] = [
  days("planned_days", "Usual length of a relationship", 365, 28, 1_825, `§8.3 (6 to 12 months); ${rhodes}`),
  days(
    "very_short_days",
    "Below this a relationship that broke off was very short",
    90,
    7,
    365,
    `our coding; §8.3 sets no figure; ${rhodes}`,
  ),
  days(
    "first_contact_days",
    "In the first month, days between the mentor’s reports to the scheme",
    14,
    1,
    31,
    "Elements of Effective Practice (excerpt only): staff contact at least twice in the first month; §6.1 (feedback)",
  ),
  days(
    "ending_notice_days",
    "From how many days before its planned end the ending is to be planned",
    60,
    0,
    365,
    "our coding; §6.1 G, §8.1 (exit)",
  ),
  days(
    "rejection_days",
    "How long two who did not fit are not proposed again",
    365,
    0,
    3_650,
    "our coding; after users of matching software, who ask for an expiry; §6.1",
  ),
  days(
    "look_back_days",
    "How long after its end a relationship is looked at for signs",
    180,
    0,
    1_825,
    "our coding; §8.3 (evaluation throughout)",
  ),
];

/** The fields of an engagement that the plan needs and that risk and success do not have already. */
export const relationshipFields: readonly Field[] = [
  {
    ...{ id: "planned_end", title: "Planned end", kind: "date", sensitivity: "ordinary" },
    describes:
      "The day agreed with client and mentor for the end. Left empty the scheme’s usual length stands in.",
    source: "§6.1 G, §8.1 (exit)",
  },
];

const contactUnknown =
  "When did client and mentor last meet? It is not known, which is not the same as quiet.";
const endingUnknown = "How did it end? Ask client and mentor apart, and record it.";

const signs: RelationshipScheme["signs"] = [
  {
    ...{ id: "stalled", title: "Stalled", of: "going-on", source: peter },
    reads: ["relationship.days_since_contact"],
    when: "relationship.days_since_contact > 2 * policy.session_gap_days",
    says: "They last met on {engagement.last_session}, {relationship.days_since_contact} days ago: it may be petering out.",
    unknown: contactUnknown,
    todo: "Ring the mentor now; agree the next meeting with the client, or plan an ending. Do not let it lapse.",
  },
  {
    ...{ id: "quiet", title: "Quiet", of: "going-on", source: `§4.5; ${peter}` },
    reads: ["relationship.days_since_contact"],
    when: "relationship.days_since_contact > policy.session_gap_days and relationship.days_since_contact <= 2 * policy.session_gap_days",
    says: "They last met on {engagement.last_session}, {relationship.days_since_contact} days ago, longer than the {policy.session_gap_days} that the scheme allows for.",
    unknown: contactUnknown,
    todo: "Ask the mentor what stands in the way of meeting.",
  },
  {
    ...{ id: "first-month", title: "No report in the first month", of: "going-on" },
    source: "§6.1, §8.1 (feedback); Elements of Effective Practice (excerpt only)",
    reads: ["relationship.days_run", "engagement.last_feedback"],
    when: "relationship.days_run <= 31 and relationship.days_run > policy.first_contact_days and policy.today - engagement.last_feedback > policy.first_contact_days",
    says: "It began {relationship.days_run} days ago, and the mentor last reported on {engagement.last_feedback}.",
    unknown: "When did the mentor last report back?",
    todo: "Speak with the mentor this week: the first month decides much.",
  },
  {
    ...{ id: "review-overdue", title: "Review overdue", of: "going-on", source: "§6 summary, §8.3" },
    reads: ["relationship.days_to_review"],
    when: "relationship.days_to_review + policy.review_grace_days < 0",
    says: "The review was due on {engagement.next_review}.",
    unknown: "When is the next review? None is set.",
    todo: "Hold the review, and set the next one.",
  },
  {
    ...{
      id: "past-its-end",
      title: "Past its planned end",
      of: "going-on",
      source: "§1, §6.1 G, §8.1 (how long it takes is hard to tell)",
    },
    reads: ["relationship.days_left"],
    when: "relationship.days_left < 0",
    says: "It was planned to end on {relationship.planned_end}, and goes on.",
    unknown: "When is it to end?",
    todo: "Decide with client and mentor whether it goes on, and until when. Longer is no fault; drifting is.",
  },
  {
    ...{
      id: "ending-not-planned",
      title: "Ending not planned",
      of: "going-on",
      source: "§6.1 G, §7.2 L, §8.1 (exit)",
    },
    reads: ["relationship.days_left", "relationship.end_agreed"],
    when: "relationship.days_left >= 0 and relationship.days_left <= policy.ending_notice_days and not relationship.end_agreed",
    says: "By the scheme’s usual length it would end on {relationship.planned_end}, and no day is agreed.",
    unknown: "When is it to end?",
    todo: "Agree the end with the client early, and the steps towards standing on their own feet.",
  },
  {
    ...{ id: "re-match", title: "Matched again after one that broke off", of: "going-on", source: rematched },
    reads: ["relationship.earlier_early", "relationship.days_run"],
    when: "relationship.earlier_early >= 1 and relationship.days_run <= policy.very_short_days",
    says: "Earlier relationships of this client that broke off: {relationship.earlier_early}. Those matched again did worse in one study.",
    unknown: "How did the client’s earlier relationship end?",
    todo: "See them more often in the first months; talk with the client about how the last one ended.",
  },
  {
    ...{ id: "very-short", title: "Broke off very early", of: "ended", source: rhodes },
    reads: ["relationship.ended_early", "relationship.days_run"],
    when: "relationship.ended_early and relationship.days_run < policy.very_short_days",
    says: "It broke off after {relationship.days_run} days: {engagement.ending}. Very short relationships did harm in one study.",
    unknown: endingUnknown,
    todo: "See the client soon, say that it was not their fault, and offer somebody to talk to while they wait.",
  },
  {
    ...{ id: "early-ending", title: "Ended early", of: "ended", source: `${rematched}; §8.3` },
    reads: ["relationship.ended_early", "relationship.days_run"],
    when: "relationship.ended_early and relationship.days_run >= policy.very_short_days",
    says: "It broke off after {relationship.days_run} of {relationship.planned_days} planned days: {engagement.ending}.",
    unknown: endingUnknown,
    todo: "Hold a closing conversation with client and mentor, apart; record what was learnt before a new match.",
  },
  {
    ...{ id: "ending-not-recorded", title: "Ending not recorded", of: "ended", source: "§4.5, §8.3" },
    reads: ["relationship.ending_known"],
    when: "not relationship.ending_known",
    says: "It ended on {engagement.ended}, and nobody has recorded how.",
    unknown: endingUnknown,
    todo: endingUnknown,
  },
];

/** What the scheme plans for a relationship after the match, and what it looks out for. */
export const relationshipScheme: RelationshipScheme = {
  source: "§6.1 G, §8.1, §8.3; how long the two are kept apart: our coding",
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
  signs,
};
