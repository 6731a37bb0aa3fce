import type { RelationshipSign } from "@waymark/matching";
import { peter } from "../sources.js";

export const quiet: RelationshipSign = {
  id: "quiet",
  title: "Quiet",
  source: `our coding, after §4.5; ${peter}`,
  saidBy: "coding",
  of: "going-on",
  when: "relationship.days_since_contact > policy.session_gap_days and relationship.days_since_contact <= 2 * policy.session_gap_days",
  says: "They last met on {engagement.last_session}, {relationship.days_since_contact} days ago, longer than the {policy.session_gap_days} that the scheme allows for.",
  unknown: "When did client and mentor last meet? It is not known, which is not the same as quiet.",
  todo: "Ask the mentor what stands in the way of meeting.",
  cases: [
    { given: { "relationship.days_since_contact": 56, "policy.session_gap_days": 28 }, gives: true },
    { given: { "relationship.days_since_contact": 28, "policy.session_gap_days": 28 }, gives: false },
    { given: { "relationship.days_since_contact": 57, "policy.session_gap_days": 28 }, gives: false },
    { given: {}, gives: null },
  ],
};
