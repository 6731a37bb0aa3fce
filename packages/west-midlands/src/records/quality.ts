import { fieldOf, type RecordPiece } from "@waymark/core";

const { category, day, reference, text } = fieldOf;

/** What the panel saw of a mentor, who saw it, and when: never a cell that nobody stands by (§3.3, §5.3). */
export const quality: RecordPiece = {
  id: "quality",
  title: "Quality of a mentor",
  list: "qualities",
  describes:
    "One row for each time somebody looked whether a mentor shows a quality: what they saw, where, and when.",
  source:
    "§3.3 (empathy; K on self-discipline), §3.4 D (confidence), §5.3 (qualities of a mentor); the columns: our coding",
  saidBy: "report",
  fields: [
    reference("mentor", "mentor", "The mentor or applicant."),
    day("date", "Date", "The day on which it was seen."),
    category("quality", "Quality", "Which quality was looked for.", [
      ["empathy", "empathy"],
      ["composure", "composure under provocation"],
      ["confidence", "confidence to challenge"],
    ]),
    category("seen", "Seen", "Whether it was seen.", [
      ["seen", "seen"],
      ["not-seen", "not seen"],
    ]),
    category("occasion", "Occasion", "Where it was looked for.", [
      ["interview", "interview"],
      ["role-play", "role play"],
      ["session", "session with a second mentor"],
      ["supervision", "supervision"],
      ["reference", "reference of somebody who knows their work"],
    ]),
    text("by", "By", "Who saw it: a pseudonym or a post, not a name."),
    text("role", "Role", "The role in which they saw it."),
    text("reason", "What was seen", "What the mentor did or said that shows it, in a sentence."),
  ],
};
