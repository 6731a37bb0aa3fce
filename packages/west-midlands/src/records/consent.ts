import { fieldOf, type RecordPiece } from "@waymark/core";
import { recipients } from "./recipients.js";

const { category, day, reference, text } = fieldOf;

const current = "consent.date <= policy.today";
const forMentoring = `has(consent.scope, "mentoring") and ${current}`;

/** What a client has agreed to, dated, and whether it still stands (§3.3 H). */
export const consent: RecordPiece = {
  id: "consent",
  title: "Consent",
  list: "consents",
  describes:
    "One row for each time a client was asked for consent: what they agreed to, when, and whether it still stands. When somebody withdraws, change the state and fill in the day.",
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
    day("withdrawn", "Withdrawn", "The day from which it no longer stands.", {
      required: false,
      after: "date",
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
      describes: "Whether a parent or guardian has to agree as well, as for a child.",
    },
    text("by", "By", "Who asked: a pseudonym or a post, not a name."),
    text("role", "Role", "The role in which they asked."),
  ],
  facts: (["client", "engagement"] as const)
    .flatMap((of) => [
      {
        id: "consent_on_record",
        title: "Consent on record",
        describes: "Whether a dated consent to mentoring is on record and still stands.",
        of: of as string,
        where: `consent.state == "given" and ${forMentoring}`,
        take: "any" as const,
      },
      {
        id: "consent_state",
        title: "Latest answer on mentoring",
        describes: "What the client said when last asked about mentoring, and whether it still stands.",
        of: of as string,
        where: forMentoring,
        take: "last" as const,
        field: "state",
      },
    ])
    .concat([
      {
        id: "covered_by_consent",
        title: "Covered by consent",
        describes: "Whether a consent that stood on that day covers telling this recipient.",
        of: "disclosure",
        where:
          'has(consent.scope, disclosure.recipient) and consent.date <= disclosure.date and (consent.state == "given" or (consent.state == "withdrawn" and disclosure.date < consent.withdrawn))',
        take: "any",
      },
    ]),
};
