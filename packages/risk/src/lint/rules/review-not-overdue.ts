import { dayNumber } from "@waymark/core";
import type { LintRule } from "../rule.js";

export const reviewNotOverdue: LintRule = {
  id: "review-not-overdue",
  title: "No review is overdue",
  why: "A risk that nobody looks at again can grow unseen.",
  source: "our coding",
  hint: "Hold the review.",
  check: ({ nextReview }, { asOf }) =>
    dayNumber(nextReview) !== undefined && nextReview < asOf
      ? `The review was due on ${nextReview}.`
      : undefined,
  ok: { nextReview: "2026-06-30" },
  notOk: { nextReview: "2026-06-29" },
};
