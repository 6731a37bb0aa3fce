import type { Question } from "@waymark/core";

export const referralReviewOverdue: Question = {
  id: "referral-review-overdue",
  title: "Review of the referral",
  source: "our coding",
  saidBy: "coding",
  about: "referral",
  when: 'referral.state == "open" and referral.review_on < policy.today',
  says: "The review of the referral was planned for {referral.review_on} and is not on record.",
  remedy: "Hold the review, or set a new day.",
  role: "channel-panel",
};
