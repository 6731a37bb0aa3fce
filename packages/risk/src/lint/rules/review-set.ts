import { dayNumber } from "@waymark/core";
import type { LintRule } from "../rule.js";

export const reviewSet: LintRule = {
  id: "review-set",
  title: "Every risk has a next review",
  why: "A rating is true of the day on which it was made.",
  source: "our coding",
  hint: "Set a day.",
  check: ({ nextReview }) =>
    dayNumber(nextReview) === undefined ? "No day is set for the next review." : undefined,
  ok: { nextReview: "2026-07-31" },
  notOk: { nextReview: "soon" },
};
