import { fieldOf, type RecordTable } from "@waymark/core";

const { category, day, reference, text } = fieldOf;

/** What is on record for each standard that a mentor has to meet. */
export const standardTable: RecordTable = {
  kind: "standard",
  list: "standards",
  title: "Evidence for a standard",
  also: ["standard"],
  describes: "One row for each check, training or interview of a mentor or applicant.",
  fields: [
    reference("mentor", "mentor", "The mentor or applicant."),
    reference("item", "standard", "Which standard of the scheme’s checklist this is evidence of: its id."),
    category("outcome", "Outcome", "What came of it.", [
      ["met", "met"],
      ["not-met", "not met"],
      ["waiting", "waiting"],
    ]),
    day("date", "Date", "The day on which it was settled, or on which it was asked for."),
    text("assessor", "Assessor", "Who assessed it: a pseudonym or a post, not a name."),
    text("evidence", "Evidence", "What it rests on: a reference to a document, not its content.", {
      required: false,
    }),
    day("expires", "Expires", "The last day on which it counts; empty where it does not lapse.", {
      required: false,
      after: "date",
    }),
  ],
};
