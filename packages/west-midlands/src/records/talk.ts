import { fieldOf, type RecordPiece } from "@waymark/core";

const { day, reference, text } = fieldOf;

/** The candid talk at the beginning of a relationship (§3.3 H). */
export const talk: RecordPiece = {
  id: "talk",
  title: "Candid talk",
  list: "talks",
  describes:
    "One row for each talk in which a client was told what mentoring is, and what will be passed on.",
  source: "§3.3 H",
  saidBy: "participant",
  fields: [
    reference("client", "client", "The client."),
    day("date", "Date", "The day of the talk."),
    {
      id: "talked_about",
      title: "Talked about",
      kind: "categories",
      sensitivity: "ordinary",
      required: true,
      values: [
        { id: "purpose", title: "what mentoring is for" },
        { id: "responsibility", title: "what the mentor is responsible for" },
        { id: "confidentiality", title: "what stays between the two" },
        { id: "passed-on", title: "what is passed on, who is told, and what for" },
        { id: "must-report", title: "what the mentor must report" },
      ],
      describes: "What was talked about.",
      source: "§3.3 H",
    },
    text("by", "By", "Who led the talk: a pseudonym or a post, not a name."),
    text("role", "Role", "The role in which they led it."),
  ],
  facts: [
    {
      id: "candid_talk",
      title: "Candid talk held",
      describes: "Whether the client has been told what stays confidential and what the mentor must report.",
      of: "engagement",
      where:
        'has(talk.talked_about, "confidentiality") and has(talk.talked_about, "must-report") and talk.date <= policy.today',
      take: "any",
    },
  ],
};
