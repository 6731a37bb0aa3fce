import type { RelationshipSign } from "@waymark/matching";
import { rematched } from "../sources.js";
import { veryShortDays } from "../very-short-days.js";

export const earlyEnding: RelationshipSign = {
  id: "early-ending",
  title: "Ended early",
  source: `our coding, after ${rematched}`,
  saidBy: "coding",
  parameters: [veryShortDays],
  of: "ended",
  when: "relationship.ended_early and relationship.days_run >= policy.very_short_days",
  says: "It broke off after {relationship.days_run} of {relationship.planned_days} planned days: {engagement.ending}.",
  unknown: "How did it end? Ask client and mentor apart, and record it.",
  todo: "Hold a closing conversation with client and mentor, apart, and record what was learnt.",
  cases: [
    {
      given: { "relationship.ended_early": "yes", "relationship.days_run": 90, "policy.very_short_days": 90 },
      gives: true,
    },
    {
      given: { "relationship.ended_early": "yes", "relationship.days_run": 89, "policy.very_short_days": 90 },
      gives: false,
    },
    { given: { "relationship.ended_early": "no" }, gives: false },
    { given: { "relationship.days_run": 90, "policy.very_short_days": 90 }, gives: null },
  ],
};
