import type { RelationshipSign } from "@waymark/matching";

export const reviewOverdue: RelationshipSign = {
  id: "review-overdue",
  title: "Review overdue",
  source: "our coding, after §6 summary, §8.3",
  saidBy: "coding",
  of: "going-on",
  when: "relationship.days_to_review + policy.review_grace_days < 0",
  says: "The review was due on {engagement.next_review}.",
  unknown: "When is the next review? None is set.",
  todo: "Hold the review, and set the next one.",
  cases: [
    { given: { "relationship.days_to_review": -15, "policy.review_grace_days": 14 }, gives: true },
    { given: { "relationship.days_to_review": -14, "policy.review_grace_days": 14 }, gives: false },
    { given: {}, gives: null },
  ],
};
