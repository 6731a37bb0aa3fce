import type { Field, Vocabulary } from "../schemas/vocabulary.js";

const id = (describes: string, ...also: string[]): Field => ({
  id: "id",
  title: "Id",
  also,
  kind: "identifier",
  sensitivity: "ordinary",
  required: true,
  describes,
});

const reference = (
  field: string,
  refersTo: NonNullable<Field["refersTo"]>,
  describes: string,
  required = true,
): Field => ({
  id: field,
  title: `${field[0]?.toUpperCase()}${field.slice(1).replaceAll("_", " ")}`,
  kind: "identifier",
  sensitivity: "ordinary",
  refersTo,
  required,
  describes,
});

const date = (field: string, title: string, describes: string, required = true, after?: string): Field => ({
  ...(after === undefined ? {} : { after }),
  id: field,
  title,
  kind: "date",
  sensitivity: "ordinary",
  required,
  describes,
});

const words = (
  field: string,
  title: string,
  kind: "text" | "identifier",
  describes: string,
  required = true,
): Field => ({ id: field, title, kind, sensitivity: "ordinary", required, describes });

const category = (
  field: string,
  title: string,
  describes: string,
  values: readonly (readonly [string, string])[],
): Field => ({
  id: field,
  title,
  kind: "category",
  sensitivity: "ordinary",
  required: true,
  values: values.map(([value, name]) => ({ id: value, title: name })),
  describes,
});

const pointsField = (scale: string, point: string): Field => ({
  id: `${scale}_${point}`,
  title: `${scale[0]?.toUpperCase()}${scale.slice(1)}, ${point}`,
  kind: "integer",
  sensitivity: "ordinary",
  min: 0,
  max: 10_000,
  unit: "points",
  describes: `The assessor’s ${point} ${scale}, in points. Give all three of a scale, rising, or none.`,
});

/** Who, in which role, when and why: what every decision of a person carries. */
const signed = (who: string, why: string): Field[] => [
  words("by", "By", "text", who),
  words("role", "Role", "text", "The role in which they did so."),
  date("date", "Date", "The day on which they did so."),
  words("reason", "Reason", "text", why),
];

/** The fields that the engine itself stands on; every scheme has them. */
export const baseVocabulary: Vocabulary = {
  client: [
    id(
      "A pseudonym for the client. Never a name.",
      "Ref",
      "Reference",
      "Ref no",
      "Client",
      "Client ref",
      "Client id",
      "Client no",
    ),
    {
      id: "status",
      title: "Referral",
      also: ["Status", "Referral status", "Case status"],
      kind: "category",
      sensitivity: "ordinary",
      values: [
        { id: "open", title: "open" },
        { id: "closed", title: "closed" },
      ],
      describes:
        "Whether the referral is open. A closed one is neither shortlisted nor allocated. Empty counts as open.",
    },
    {
      id: "urgency",
      title: "Urgency",
      also: ["Priority"],
      kind: "integer",
      sensitivity: "ordinary",
      min: 1,
      max: 5,
      describes:
        "How soon the client needs a mentor, from 1 (first) to 5, as the referral meeting judged it. As many as possible of a lower number are served before any of a higher one. Empty comes last.",
    },
    {
      ...date(
        "referred",
        "Referred",
        "The day of the referral; the waiting list counts from it. Empty where it is not known.",
        false,
      ),
      also: ["Date referred", "Referral date", "Date of referral"],
    },
  ],
  mentor: [
    id(
      "A pseudonym for the mentor. Never a name.",
      "Ref",
      "Reference",
      "Ref no",
      "Mentor",
      "Mentor ref",
      "Mentor id",
      "Mentor no",
    ),
    {
      id: "capacity",
      title: "Capacity",
      also: ["Max", "Max cases", "Maximum cases", "Places", "Caseload limit"],
      kind: "integer",
      sensitivity: "ordinary",
      required: true,
      min: 0,
      max: 100,
      unit: "clients",
      describes: "How many clients the mentor can take on at one time, counting those they already have.",
      change: "Ask the mentor whether they could take on another client.",
    },
  ],
  engagement: [
    id("An id for the mentoring relationship."),
    reference("client", "client", "The client who is mentored."),
    reference("mentor", "mentor", "The mentor."),
    reference("second_mentor", "mentor", "The second mentor, where two work as a pair.", false),
    date("started", "Started", "The day on which the relationship started."),
    date("ended", "Ended", "The day on which it ended; empty while it goes on.", false, "started"),
  ],
  observation: [
    reference("client", "client", "The client who was observed."),
    date("date", "Date", "The day of the observation."),
    reference("indicator", "indicator", "What was observed: the id of an indicator."),
  ],
  activity: [
    date("date", "Date", "The day of the activity."),
    reference("client", "client", "The client concerned, if any.", false),
    reference("mentor", "mentor", "The mentor concerned, if any.", false),
  ],
  override: [
    reference("client", "client", "The client concerned."),
    reference("mentor", "mentor", "The mentor concerned."),
    category("kind", "Kind", "What somebody decided of this pair, over the advice.", [
      ["pin", "pin: this mentor for this client"],
      ["lock", "lock: a proposal that is agreed and stays"],
      ["veto", "veto: not this mentor for this client"],
      ["rejected", "rejected: the pair was tried or offered, and turned down"],
    ]),
    ...signed("Who decided it: a pseudonym or a post, not a name.", "Why it was decided."),
    date("until", "Until", "The last day on which it counts; empty while it stays.", false, "date"),
  ],
  approval: [
    reference("client", "client", "The client whose wish it is; empty for a rule of the scheme.", false),
    reference(
      "about",
      "exclusion",
      "What is approved although it excludes people by who they are: the id of the factor of the wish, or of the rule.",
    ),
    ...signed(
      "Who approved it: a pseudonym or a post, not a name.",
      "Why it was approved, in words that the client may read.",
    ),
    date(
      "until",
      "Until",
      "The last day on which the approval counts; then it is asked again.",
      true,
      "date",
    ),
  ],
  standard: [
    reference("mentor", "mentor", "The mentor or applicant."),
    reference("item", "standard", "Which standard of the scheme’s checklist this is evidence of: its id."),
    category("outcome", "Outcome", "What came of it.", [
      ["met", "met"],
      ["not-met", "not met"],
      ["waiting", "waiting"],
    ]),
    date("date", "Date", "The day on which it was settled, or on which it was asked for."),
    words("assessor", "Assessor", "text", "Who assessed it: a pseudonym or a post, not a name."),
    words(
      "evidence",
      "Evidence",
      "text",
      "What it rests on: a reference to a document, not its content.",
      false,
    ),
    date(
      "expires",
      "Expires",
      "The last day on which it counts; empty where it does not lapse.",
      false,
      "date",
    ),
  ],
  judgement: [
    reference("engagement", "engagement", "The mentoring relationship that is judged."),
    reference("band", "band", "The band of the scheme that the category is judged to lie in: its id."),
    ...signed("Who judged it: a pseudonym or a post, not a name.", "Why it was judged so."),
  ],
  finding: [
    reference("engagement", "engagement", "The mentoring relationship."),
    category("presence", "Presence", "How far the factor is there. Omitted wants its reason.", [
      ["present", "present"],
      ["partly-present", "partly present"],
      ["not-present", "not present"],
      ["omitted", "omitted"],
    ]),
    category("relevance", "Relevance", "How far it matters for this person, now: apart from its presence.", [
      ["relevant", "relevant"],
      ["not-relevant", "not relevant"],
      ["not-judged", "not judged"],
    ]),
    ...signed("Who found it: a pseudonym or a post, not a name.", "What it rests on; for omitted, why."),
  ],
  range: [
    reference("engagement", "engagement", "The mentoring relationship that is assessed."),
    reference("risk", "risk", "The risk of the catalogue: its id."),
    ...["likelihood", "impact"].flatMap((scale) =>
      ["lowest", "likely", "highest"].map((point) => pointsField(scale, point)),
    ),
    ...signed("Who assessed it: a pseudonym or a post, not a name.", "What the range rests on."),
  ],
  control: [
    reference("engagement", "engagement", "The mentoring relationship in which it stands."),
    reference("control", "control", "The control of the catalogue: its id."),
    category("state", "State", "How it stands, whatever the engagement’s facts say.", [
      ["planned", "planned"],
      ["in-place", "in place"],
      ["lapsed", "lapsed"],
    ]),
    date(
      "until",
      "Until",
      "The last day on which it counts; after it the control has lapsed.",
      false,
      "date",
    ),
    ...signed("Who says so: a pseudonym or a post, not a name.", "Why it stands so."),
  ],
};
