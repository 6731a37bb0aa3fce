import type { RelationshipSign } from "@waymark/matching";
import { rematched } from "../sources.js";
import { veryShortDays } from "../very-short-days.js";

export const reMatch: RelationshipSign = {
  id: "re-match",
  title: "Matched again after one that broke off",
  source: `our coding, after ${rematched}`,
  saidBy: "coding",
  parameters: [veryShortDays],
  of: "going-on",
  when: "relationship.earlier_early >= 1 and relationship.days_run <= policy.very_short_days",
  says: "Earlier relationships of this client that ended early: {relationship.earlier_early}.",
  unknown: "How did the client’s earlier relationship end?",
  todo: "See them more often in the first months; talk with the client about how the last one ended.",
  cases: [
    {
      given: { "relationship.earlier_early": 1, "relationship.days_run": 90, "policy.very_short_days": 90 },
      gives: true,
    },
    {
      given: { "relationship.earlier_early": 1, "relationship.days_run": 91, "policy.very_short_days": 90 },
      gives: false,
    },
    { given: { "relationship.earlier_early": 0 }, gives: false },
    { given: { "relationship.days_run": 90, "policy.very_short_days": 90 }, gives: null },
  ],
};
