import type { RelationshipSign } from "@waymark/matching";
import { rhodes } from "./sources.js";
import { veryShortDays } from "./very-short-days.js";

/** A relationship that broke off very early, of a client who stands so now: what to do differs with it, and no more. */
export function veryShortSign(
  now: "waiting" | "matched" | "closed",
  { id, title, todo }: Pick<RelationshipSign, "id" | "title" | "todo">,
): RelationshipSign {
  const days = { "relationship.days_run": 89, "policy.very_short_days": 90 };
  const early = { "relationship.ended_early": "yes" };
  const other = now === "waiting" ? "matched" : "waiting";
  return {
    id,
    title,
    source: `our coding, after ${rhodes}`,
    saidBy: "coding",
    parameters: [veryShortDays],
    of: "ended",
    when: `relationship.ended_early and relationship.days_run < policy.very_short_days and relationship.client_now == "${now}"`,
    says: "It broke off after {relationship.days_run} days: {engagement.ending}.",
    unknown: "How did it end? Ask client and mentor apart, and record it.",
    todo,
    cases: [
      { given: { ...early, ...days, "relationship.client_now": now }, gives: true },
      { given: { ...early, ...days, "relationship.client_now": other }, gives: false },
      {
        given: { ...early, ...days, "relationship.days_run": 90, "relationship.client_now": now },
        gives: false,
      },
      { given: { "relationship.ended_early": "no" }, gives: false },
      { given: { ...days, "relationship.client_now": now }, gives: null },
    ],
  };
}
