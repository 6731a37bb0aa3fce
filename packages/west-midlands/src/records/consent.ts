import { fieldOf, type RecordFact, type RecordPiece } from "@waymark/core";
import { recipients } from "./recipients.js";

const { category, day, reference, text } = fieldOf;

const mentoring = 'has(consent.scope, "mentoring")';

/** A yes that still counts: given by today, and not too long ago. */
const given =
  'consent.state == "given" and consent.date <= policy.today and policy.today - consent.date <= policy.consent_days';

/** The day from which an answer of no counts; days ahead count already, as nobody starts what is about to end. */
const endOf = (row: string) => `(${row}.state == "withdrawn" ? ${row}.withdrawn : ${row}.date)`;

/** Whether a no takes in mentoring: it says so, or names nothing. A no to mentoring is a no to all that goes with it. */
const isNoToMentoring = (row: string) =>
  `${row}.state != "given" and (has(${row}.scope, "mentoring") or count(${row}.scope) == 0)`;

/** A no since a yes; of both on one day, the no counts. */
const noSince = `${isNoToMentoring("other")} and ${endOf("other")} >= consent.date`;

/** A yes to mentoring after a no. */
const yesSince = `other.state == "given" and has(other.scope, "mentoring") and other.date <= policy.today and other.date > ${endOf("consent")}`;

/** Whether `other` may narrow what `row` covers: a guardian does not speak for a client who answers for themselves. */
const speaksFor = (row: string) => `(other.given_by != "guardian" or ${row}.given_by != "client")`;

/** A later yes that leaves out who was told: until somebody has asked, nothing more is passed on to them. */
const leftOutSince = `other.state == "given" and not has(other.scope, disclosure.recipient) and other.date > consent.date and other.date <= disclosure.date and ${speaksFor("consent")}`;

/** An earlier yes, not too long ago, that names something which this one does not. */
const namedMoreBefore = `consent.state == "given" and other.state == "given" and other.date < consent.date and policy.today - other.date <= policy.consent_days and shared(consent.scope, other.scope) < count(other.scope)`;

/** Whether the last answer on mentoring is a no, and which kind of no. */
const standing = (of: "client" | "engagement"): RecordFact[] => [
  {
    id: "consent_refused",
    title: "Consent not given",
    describes: "Whether the client or a guardian said no to mentoring, and has not said yes since.",
    of,
    where: `consent.state == "refused" and ${isNoToMentoring("consent")}`,
    unless: yesSince,
    take: "any",
  },
  {
    id: "consent_withdrawn",
    title: "Consent withdrawn",
    describes: "Whether consent to mentoring was withdrawn, and has not been given again since.",
    of,
    where: `consent.state == "withdrawn" and ${isNoToMentoring("consent")}`,
    unless: yesSince,
    take: "any",
  },
];

/** Whether a consent stands, and whether a guardian has to agree and did. */
const agreed = (of: "client" | "engagement"): RecordFact[] => [
  {
    id: "consent_on_record",
    title: "Consent on record",
    describes: "Whether a dated consent to mentoring is on record and still stands.",
    of,
    where: `${given} and ${mentoring} and consent.given_by != "guardian"`,
    unless: noSince,
    take: "any",
  },
  {
    id: "guardian_needed",
    title: "Guardian needed",
    describes: "Whether a parent or guardian has to agree as well, by the latest answer.",
    of,
    where: "consent.guardian_needed",
    unless: "not other.guardian_needed and other.date > consent.date and other.date <= policy.today",
    take: "any",
  },
  {
    id: "guardian_agreed",
    title: "Guardian agreed",
    describes: "Whether a parent or guardian agreed to mentoring, and that still stands.",
    of,
    where: `${given} and ${mentoring} and consent.given_by != "client"`,
    unless: noSince,
    take: "any",
  },
];

/** The day of the last no, for whoever has to answer it. */
const days: RecordFact[] = [
  {
    id: "consent_withdrawn_on",
    title: "Consent withdrawn on",
    describes: "The day from which consent to mentoring no longer stands.",
    of: "engagement",
    where: `consent.state == "withdrawn" and ${isNoToMentoring("consent")}`,
    unless: yesSince,
    take: "last",
    field: "withdrawn",
  },
  {
    id: "consent_refused_on",
    title: "Consent not given on",
    describes: "The day on which the client or a guardian said no.",
    of: "engagement",
    where: `consent.state == "refused" and ${isNoToMentoring("consent")}`,
    unless: yesSince,
    take: "last",
    field: "date",
  },
];

/** Whether the last answer of each who answers is a no, or names all that they agreed to before. */
const narrowed: RecordFact[] = (["client", "guardian"] as const).flatMap((who) => {
  const theirs = (row: string) => `${row}.given_by != "${who === "client" ? "guardian" : "client"}"`;
  return [
    {
      id: `${who}_answered`,
      title: who === "client" ? "The client answered" : "A guardian answered",
      describes: "Whether an answer of theirs is on record.",
      of: "client",
      where: `${theirs("consent")} and consent.date <= policy.today`,
      take: "any",
    },
    {
      id: `${who}_answer_whole`,
      title: who === "client" ? "The client’s last answer names all" : "The guardian’s last answer names all",
      describes: "Whether their last answer is a no, or names everything that they agreed to before.",
      of: "client",
      where: `${theirs("consent")} and consent.date <= policy.today`,
      unless: `${theirs("other")} and other.date <= policy.today and (other.date > consent.date or (${namedMoreBefore}))`,
      take: "any",
    },
  ];
});

/** What a client has agreed to, dated, and whether it still stands (§3.3 H). */
export const consent: RecordPiece = {
  id: "consent",
  title: "Consent",
  list: "consents",
  also: ["consent", "consent form", "consent record", "withdrawn consent"],
  describes:
    "One row for each time a client was asked for consent: what they agreed to, when, and whether it still stands. When somebody withdraws, change the state and fill in the day, or add a row. The latest answer on each thing counts; what a later one leaves out is asked about, and is not passed on until then.",
  source: "our coding, after §3.3 H (open about what is passed on, who is told, and why)",
  saidBy: "coding",
  fields: [
    reference("client", "client", "The client whose consent it is."),
    day("date", "Date", "The day on which they were asked."),
    category("state", "State", "What they said, and whether it still stands.", [
      ["given", "given"],
      ["refused", "not given"],
      ["withdrawn", "withdrawn"],
    ]),
    day("withdrawn", "Withdrawn", "The day from which it no longer stands; only where it was withdrawn.", {
      required: false,
      after: "date",
      onlyWhere: { field: "state", is: ["withdrawn"] },
    }),
    {
      id: "scope",
      title: "Scope",
      kind: "categories",
      sensitivity: "ordinary",
      required: true,
      values: [
        { id: "mentoring", title: "being mentored" },
        { id: "notes", title: "keeping notes" },
        { id: "evaluation", title: "taking part in the evaluation" },
        ...recipients.map(([id, title]) => ({ id, title: `telling ${title}` })),
      ],
      describes: "What it covers: mentoring, notes, evaluation, and who may be told what the client needs.",
    },
    category("given_by", "Given by", "Who answered.", [
      ["client", "client"],
      ["guardian", "parent or guardian"],
      ["both", "client and parent or guardian"],
    ]),
    {
      id: "guardian_needed",
      title: "Guardian needed",
      kind: "boolean",
      sensitivity: "ordinary",
      required: true,
      describes: "Whether a parent or guardian has to agree as well, as for a child.",
    },
    text("by", "By", "Who asked: a pseudonym or a post, not a name."),
    text("role", "Role", "The role in which they asked."),
  ],
  facts: [
    ...(["client", "engagement"] as const).flatMap(standing),
    ...(["client", "engagement"] as const).flatMap(agreed),
    ...days,
    {
      id: "consent_elsewhere",
      title: "Consent without mentoring",
      describes: "Whether the client agreed to other things, and no answer on mentoring is on record.",
      of: "client",
      where: `${given} and not ${mentoring}`,
      unless: 'has(other.scope, "mentoring") and other.date <= policy.today',
      take: "any",
    },
    ...narrowed,
    {
      id: "covered_by_consent",
      title: "Covered by consent",
      describes: "Whether a consent that stood on that day covers telling this recipient.",
      of: "disclosure",
      where:
        'has(consent.scope, disclosure.recipient) and (not consent.guardian_needed or consent.given_by != "client") and consent.date <= disclosure.date and disclosure.date - consent.date <= policy.consent_days and (consent.state == "given" or (consent.state == "withdrawn" and disclosure.date < consent.withdrawn))',
      unless: `(${leftOutSince}) or (other.state != "given" and (has(other.scope, disclosure.recipient) or has(other.scope, "mentoring") or count(other.scope) == 0) and ${endOf("other")} >= consent.date and ${endOf("other")} <= disclosure.date)`,
      take: "any",
    },
  ],
};
