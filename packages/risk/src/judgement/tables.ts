import { capital, type Field, fieldOf, type RecordTable } from "@waymark/core";

const { category, day, reference, signed } = fieldOf;

const points = (scale: string, point: string): Field => ({
  id: `${scale}_${point}`,
  title: `${capital(scale)}, ${point}`,
  kind: "integer",
  sensitivity: "ordinary",
  min: 0,
  max: 10_000,
  unit: "points",
  describes: `The assessor’s ${point} ${scale}, in points. Give all three of a scale, rising, or none.`,
});

/** What people judged, found and assessed of a mentoring relationship, and what is in place against its risks. */
export const riskTables: readonly RecordTable[] = [
  {
    kind: "judgement",
    list: "judgements",
    title: "Professional judgement",
    describes: "One row for each band that somebody judged a relationship to lie in.",
    uniqueBy: ["engagement", "date", "category", "by", "role"],
    fields: [
      reference("engagement", "engagement", "The mentoring relationship that is judged."),
      reference("band", "band", "The band of the scheme that the category is judged to lie in: its id."),
      ...signed("Who judged it: a pseudonym or a post, not a name.", "Why it was judged so."),
    ],
  },
  {
    kind: "finding",
    list: "findings",
    title: "Finding",
    describes: "One row for each need or strength that somebody rated in words.",
    uniqueBy: ["engagement", "date", "factor"],
    fields: [
      reference("engagement", "engagement", "The mentoring relationship."),
      category("presence", "Presence", "How far the factor is there. Omitted needs a reason.", [
        ["present", "present"],
        ["partly-present", "partly present"],
        ["not-present", "not present"],
        ["omitted", "omitted"],
      ]),
      category(
        "relevance",
        "Relevance",
        "How far it matters for this person, now: apart from its presence.",
        [
          ["relevant", "relevant"],
          ["not-relevant", "not relevant"],
          ["not-judged", "not judged"],
        ],
      ),
      ...signed("Who found it: a pseudonym or a post, not a name.", "What it rests on; for omitted, why."),
    ],
  },
  {
    kind: "range",
    list: "ranges",
    title: "Assessed range",
    describes: "One row for each risk whose likelihood or impact somebody assessed as a range.",
    uniqueBy: ["engagement", "date", "risk"],
    fields: [
      reference("engagement", "engagement", "The mentoring relationship that is assessed."),
      reference("risk", "risk", "The risk of the catalogue: its id."),
      ...["likelihood", "impact"].flatMap((scale) =>
        ["lowest", "likely", "highest"].map((point) => points(scale, point)),
      ),
      ...signed("Who assessed it: a pseudonym or a post, not a name.", "What the range rests on."),
    ],
  },
  {
    kind: "control",
    list: "controls",
    title: "Control status",
    describes: "One row for each control whose status somebody recorded.",
    uniqueBy: ["engagement", "date", "control"],
    fields: [
      reference("engagement", "engagement", "The mentoring relationship in which it stands."),
      reference("control", "control", "The control of the catalogue: its id."),
      category("state", "State", "How it stands, whatever the engagement’s facts say.", [
        ["planned", "planned"],
        ["in-place", "in place"],
        ["lapsed", "lapsed"],
      ]),
      day("until", "Until", "The last day on which it counts; after it the control has lapsed.", {
        required: false,
        after: "date",
      }),
      ...signed("Who says so: a pseudonym or a post, not a name.", "Why it stands so."),
    ],
  },
];
