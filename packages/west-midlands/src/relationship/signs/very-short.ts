import type { RelationshipSign } from "@waymark/matching";
import { rhodes } from "../sources.js";
import { veryShortDays } from "../very-short-days.js";

export const veryShort: RelationshipSign = {
  id: "very-short",
  title: "Broke off very early",
  source: `our coding, after ${rhodes}`,
  saidBy: "coding",
  parameters: [veryShortDays],
  of: "ended",
  when: "relationship.ended_early and relationship.days_run < policy.very_short_days",
  says: "It broke off after {relationship.days_run} days: {engagement.ending}. Very short relationships did harm in one study.",
  unknown: "How did it end? Ask client and mentor apart, and record it.",
  todo: "See the client soon, say that it was not their fault, and offer somebody to talk to while they wait.",
  cases: [
    {
      given: { "relationship.ended_early": "yes", "relationship.days_run": 89, "policy.very_short_days": 90 },
      gives: true,
    },
    {
      given: { "relationship.ended_early": "yes", "relationship.days_run": 90, "policy.very_short_days": 90 },
      gives: false,
    },
    { given: { "relationship.ended_early": "no" }, gives: false },
    { given: { "relationship.days_run": 89, "policy.very_short_days": 90 }, gives: null },
  ],
};
