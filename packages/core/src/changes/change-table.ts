import { fieldOf } from "../field/field-of.js";
import type { RecordTable } from "../record/record.js";

const { day, text } = fieldOf;
const left = { required: false };

/**
 * What changed after the tables were written: one row for each cell, dated, never edited. Every other table stays as it
 * was, whatever program it comes from, and what somebody put on record by mistake is undone by a later row.
 */
export const changeTable: RecordTable = {
  kind: "change",
  list: "changes",
  title: "Change",
  describes:
    "One row for each cell that an event changes. Rows are added by waymark event, and none is changed or taken out.",
  fields: [
    {
      ...fieldOf.id("The event that the row belongs to, as EV-001. An event may have several rows."),
      id: "event",
      title: "Event",
    },
    text("kind", "Kind", "Which event of the scheme it is: its id. Undo where it undoes another."),
    day("date", "Date", "The day on which it happened."),
    text("list", "List", "The table whose row is changed, as mentors.", left),
    text(
      "record",
      "Record",
      "Which row: its id. Where rows have none: who it is about and its day. A new row without an id is new-1.",
      left,
    ),
    text("field", "Field", "The column. The row that gives a new record its id begins it.", left),
    {
      ...text("value", "Value", "What the cell says from then on; empty where it is not known.", left),
      sensitivity: "special category",
    },
    day("from", "From", "The first day on which it counts; empty where it counts at once.", left),
    day("until", "Until", "The last day on which it counts; empty while it stays.", {
      ...left,
      after: "from",
    }),
    text("by", "By", "Who put it on record: a pseudonym or a post, not a name."),
    text("role", "Role", "The role in which they did so."),
    text("reason", "Reason", "Why, or how it is known."),
    { ...fieldOf.id("The earlier event that this one undoes.", left), id: "undoes", title: "Undoes" },
  ],
};
