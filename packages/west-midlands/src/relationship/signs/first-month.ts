import type { RelationshipSign } from "@waymark/matching";

/** Three weeks into a relationship, on 30 September. */
const month = { "relationship.days_run": 21, "policy.today": "2026-09-30", "policy.first_contact_days": 14 };

export const firstMonth: RelationshipSign = {
  id: "first-month",
  title: "No report in the first month",
  source: "our coding, after Elements of Effective Practice (excerpt only); §8.1 (feedback)",
  saidBy: "coding",
  parameters: [
    {
      id: "first_contact_days",
      title: "In the first month, days between the mentor’s reports to the scheme",
      kind: "integer",
      default: 14,
      min: 1,
      max: 31,
      unit: "days",
      source:
        "Elements of Effective Practice (excerpt only): staff contact at least twice in the first month; §6.1 (feedback)",
    },
  ],
  of: "going-on",
  when: "relationship.days_run <= 31 and relationship.days_run > policy.first_contact_days and policy.today - engagement.last_feedback > policy.first_contact_days",
  says: "It began {relationship.days_run} days ago, and the mentor last reported on {engagement.last_feedback}.",
  unknown: "When did the mentor last report back?",
  todo: "Speak with the mentor this week: the first month decides much.",
  cases: [
    { given: { ...month, "engagement.last_feedback": "2026-09-15" }, gives: true },
    { given: { ...month, "engagement.last_feedback": "2026-09-16" }, gives: false },
    { given: { ...month, "relationship.days_run": 32 }, gives: false },
    { given: month, gives: null },
  ],
};
