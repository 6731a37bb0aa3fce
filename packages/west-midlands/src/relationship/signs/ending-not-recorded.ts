import type { RelationshipSign } from "@waymark/matching";

export const endingNotRecorded: RelationshipSign = {
  id: "ending-not-recorded",
  title: "Ending not recorded",
  source: "our coding, after §4.5, §8.3",
  saidBy: "coding",
  of: "ended",
  when: "not relationship.ending_known",
  says: "It ended on {engagement.ended}, and no ending is recorded.",
  unknown: "How did it end? Ask client and mentor apart, and record it.",
  todo: "How did it end? Ask client and mentor apart, and record it.",
  cases: [
    { given: { "relationship.ending_known": "no" }, gives: true },
    { given: { "relationship.ending_known": "yes" }, gives: false },
  ],
};
