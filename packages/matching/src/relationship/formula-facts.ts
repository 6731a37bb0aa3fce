import type { Field } from "@waymark/core";

const fact = (id: string, title: string, kind: Field["kind"], unit?: string): Field => ({
  ...{ id, title, kind, sensitivity: "ordinary", describes: title },
  ...(unit ? { unit } : {}),
});

/** What signs may read as `relationship.…`: worked out from the engagement and from the client's earlier ones. */
export const relationshipFacts: readonly Field[] = [
  fact("days_run", "Days it has run", "integer", "days"),
  fact("planned_days", "Days planned", "integer", "days"),
  fact("days_left", "Days to the planned end; negative past it", "integer", "days"),
  fact("end_agreed", "Whether a day is agreed for the end", "boolean"),
  fact("planned_end", "The planned end", "date"),
  fact("days_since_contact", "Days since the last contact", "integer", "days"),
  fact("days_to_review", "Days to the next review; negative past it", "integer", "days"),
  fact("review_set", "Whether a review is set", "boolean"),
  fact("ending_known", "Whether it is recorded how it ended", "boolean"),
  fact("ended_early", "Whether it broke off before its planned end", "boolean"),
  {
    ...fact("client_now", "Where the client stands now", "category"),
    values: [
      { id: "waiting", title: "Open, without a mentor now" },
      { id: "matched", title: "In a relationship that continues" },
      { id: "closed", title: "Referral closed" },
    ],
  },
  fact("earlier", "Earlier relationships of the client", "integer"),
  fact("earlier_early", "Earlier relationships of the client that broke off", "integer"),
];

/** The mentors of a client whose earlier relationship ended well, as formulas read them. */
export function earlierMentorsField(id: string): Field {
  return {
    ...{ id, title: "Earlier mentors", kind: "identifiers", sensitivity: "ordinary" },
    describes:
      "Mentors whose earlier relationship with the client ended well. It follows from the engagements.",
  };
}
