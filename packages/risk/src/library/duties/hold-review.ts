import { duty } from "../build.js";
import { day } from "../fields/build.js";

const nextReview = day(
  "next_review",
  "Review due",
  "The day of the next review of the engagement.",
  "§6 summary",
);

/** Hold the review that is overdue (our coding, after §6 summary). */
export const holdReview = duty({
  id: "hold-review",
  title: "Hold the review that is overdue",
  source: "our coding, after §6 summary: continuous feedback loops",
  saidBy: "coding",
  fields: { engagement: [nextReview] },
  when: "policy.today - engagement.next_review > policy.review_grace_days",
  ask: "When is the next review?",
  says: "The review was due on {engagement.next_review}. Hold it.",
  from: ["engagement.next_review"],
  role: "project-manager",
  within: 168,
  cases: [
    {
      given: {
        "engagement.next_review": "2026-06-15",
        "policy.review_grace_days": 14,
        "policy.today": "2026-06-30",
      },
      gives: true,
    },
    {
      given: {
        "engagement.next_review": "2026-06-16",
        "policy.review_grace_days": 14,
        "policy.today": "2026-06-30",
      },
      gives: false,
    },
    { given: {}, gives: null },
  ],
});
