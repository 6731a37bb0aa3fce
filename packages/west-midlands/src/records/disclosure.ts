import { fieldOf, type RecordPiece } from "@waymark/core";
import { recipients } from "./recipients.js";

const { category, day, reference, text } = fieldOf;

/** For each basis that is a duty: what the relationship’s row says once the duty was done. */
const done: Readonly<Record<string, readonly string[]>> = {
  "report-threat": ['engagement.serious_threat == "reported"', 'engagement.crime_disclosed == "reported"'],
  "safeguard-child": ['engagement.child_at_risk == "referred"'],
  "safeguard-adult": ['engagement.adult_at_risk == "referred"'],
  "save-life": [
    'engagement.client_danger == "protected"',
    'engagement.mentor_danger == "protected"',
    'engagement.serious_threat == "reported"',
  ],
};

const isOpen = Object.entries(done)
  .map(([basis, says]) => `(disclosure.basis == "${basis}" and not (${says.join(" or ")}))`)
  .join(" or ");

/** What was passed on about a client, who was told, why, and what covers it (§3.3 H; §4.5 on data protection). */
export const disclosure: RecordPiece = {
  id: "disclosure",
  title: "Information passed on",
  list: "disclosures",
  describes: "One row for each time something about a client was told outside the scheme.",
  source: "our coding, after §3.3 H and §4.5",
  saidBy: "coding",
  fields: [
    reference("client", "client", "The client it was about."),
    day("date", "Date", "The day on which it was passed on."),
    category("recipient", "Recipient", "Who was told.", recipients),
    category("content", "What was told", "What kind of information it was; never the information itself.", [
      ["attendance", "whether meetings take place"],
      ["needs", "what the client needs, without details"],
      ["progress", "how things are going, in general"],
      ["details", "personal details"],
      ["risk", "a danger to somebody"],
      ["crime", "a crime, past or planned"],
    ]),
    text("reason", "Reason", "Why it was passed on: what for, not what was said."),
    category("basis", "Basis", "What covers it: the client’s consent, or a duty that goes before it.", [
      ["consent", "consent"],
      ["report-threat", "duty to report a serious threat or a planned crime"],
      ["safeguard-child", "duty to protect a child"],
      ["safeguard-adult", "duty to protect an adult at risk"],
      ["save-life", "a life in danger"],
      ["court-order", "order of a court"],
    ]),
    text("agreement_ref", "Agreement", "The agreement under which it was shared, by its number.", {
      required: false,
    }),
    text("by", "By", "Who passed it on: a pseudonym or a post, not a name."),
    text("role", "Role", "The role in which they did so."),
  ],
  facts: [
    {
      id: "passed_on_not_done",
      title: "Passed on under a duty that still stands as open",
      describes:
        "The last day on which something was passed on under a duty of which the relationship’s row does not say that it was done.",
      of: "engagement",
      where: `disclosure.date >= engagement.started and disclosure.date <= policy.today and (${isOpen})`,
      take: "last",
      field: "date",
    },
  ],
};
