import type { LintRule } from "../rule.js";

export const reviewedInThePast: LintRule = {
  id: "reviewed-in-the-past",
  title: "A review is not in the future",
  why: "A day that has not come cannot have been a review.",
  source: "our coding",
  hint: "Write the day on which it was held.",
  check: ({ reviewed }, { asOf }) =>
    reviewed > asOf ? `It was reviewed on ${reviewed}, which has not come.` : undefined,
  ok: { reviewed: "2026-06-30" },
  notOk: { reviewed: "2026-07-01" },
};
