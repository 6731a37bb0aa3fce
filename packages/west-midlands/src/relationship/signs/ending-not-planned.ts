import type { RelationshipSign } from "@waymark/matching";

export const endingNotPlanned: RelationshipSign = {
  id: "ending-not-planned",
  title: "Ending not planned",
  source: "our coding, after §4.5 (exit), §6.1 G, §7.2 L, §8.1",
  saidBy: "coding",
  parameters: [
    {
      id: "ending_notice_days",
      title: "From how many days before its planned end the ending should be planned",
      kind: "integer",
      default: 60,
      min: 0,
      max: 365,
      unit: "days",
      source: "our coding; §6.1 G, §8.1 (exit)",
    },
  ],
  of: "going-on",
  when: "relationship.days_left >= 0 and relationship.days_left <= policy.ending_notice_days and not relationship.end_agreed",
  says: "The scheme’s usual length ends on {relationship.planned_end}. No day is agreed yet.",
  unknown: "When is it to end?",
  todo: "Agree the end with the client early, and the steps towards standing on their own feet.",
  cases: [
    {
      given: {
        "relationship.days_left": 60,
        "relationship.end_agreed": "no",
        "policy.ending_notice_days": 60,
      },
      gives: true,
    },
    {
      given: {
        "relationship.days_left": 60,
        "relationship.end_agreed": "yes",
        "policy.ending_notice_days": 60,
      },
      gives: false,
    },
    { given: { "relationship.days_left": 61, "policy.ending_notice_days": 60 }, gives: false },
  ],
};
