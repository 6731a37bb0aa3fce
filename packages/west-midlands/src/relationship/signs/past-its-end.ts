import type { RelationshipSign } from "@waymark/matching";

export const pastItsEnd: RelationshipSign = {
  id: "past-its-end",
  title: "Past its planned end",
  source:
    "our coding, after the executive summary, §4.5 D and §8.1: how long it takes is difficult to estimate",
  saidBy: "coding",
  of: "going-on",
  when: "relationship.days_left < 0",
  says: "It was planned to end on {relationship.planned_end}, and continues.",
  unknown: "When is it to end?",
  todo: "Decide with client and mentor whether it continues, and until when. Longer is fine where it is agreed.",
  cases: [
    { given: { "relationship.days_left": -1 }, gives: true },
    { given: { "relationship.days_left": 0 }, gives: false },
    { given: {}, gives: null },
  ],
};
