import type { RelationshipSign } from "@waymark/matching";
import { peter } from "../sources.js";

export const stalled: RelationshipSign = {
  id: "stalled",
  title: "Stalled",
  source: `our coding, after ${peter}`,
  saidBy: "coding",
  of: "going-on",
  when: "relationship.days_since_contact > 2 * policy.session_gap_days",
  says: "They last met on {engagement.last_session}, {relationship.days_since_contact} days ago: it may be petering out.",
  unknown: "When did client and mentor last meet? It is not known, which is not the same as quiet.",
  todo: "Ring the mentor now; agree the next meeting with the client, or plan an ending. Do not let it lapse.",
  cases: [
    { given: { "relationship.days_since_contact": 57, "policy.session_gap_days": 28 }, gives: true },
    { given: { "relationship.days_since_contact": 56, "policy.session_gap_days": 28 }, gives: false },
    { given: {}, gives: null },
  ],
};
