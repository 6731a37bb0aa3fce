import { fieldOf, type RecordPiece } from "@waymark/core";
import { topics } from "../curriculum/topics.js";

const { category, day, reference, text } = fieldOf;

/** Which mentor was trained in what, when, and who led it: “who is training whom” (§5.7, summary of §5.6–5.7). */
export const training: RecordPiece = {
  id: "training",
  title: "Training",
  list: "training",
  describes: "One row for each course, workshop or discussion that a mentor took part in, with its topics.",
  source: "§8.2, summary of §5.6–5.7 (who trains the others); the columns: our coding",
  saidBy: "report",
  fields: [
    reference("mentor", "mentor", "The mentor who was trained."),
    day("date", "Date", "The day on which it took place, or ended."),
    {
      id: "topics",
      title: "Topics",
      kind: "categories",
      sensitivity: "ordinary",
      required: true,
      values: topics.map(({ id, title }) => ({ id, title })),
      describes: "What it covered: topics of the curriculum.",
    },
    category("outcome", "Outcome", "Whether the mentor took part to the end.", [
      ["done", "done"],
      ["not-finished", "not finished"],
    ]),
    reference("trainer", "mentor", "The mentor who led it, where a mentor of the scheme did.", {
      required: false,
    }),
    text("by", "By", "Who led it: a pseudonym or a post, not a name."),
    day("until", "Until", "The last day on which it counts; empty where it does not lapse.", {
      required: false,
      after: "date",
    }),
  ],
  facts: [
    {
      id: "topics_done",
      title: "Trained in",
      describes: "The topics that the mentor was trained in by today.",
      of: "mentor",
      where: 'training.outcome == "done" and training.date <= policy.today',
      take: "every",
      field: "topics",
    },
    {
      id: "topics_taught",
      title: "Trains others in",
      describes: "The topics in which the mentor has trained other mentors.",
      of: "mentor",
      by: "trainer",
      where: "training.date <= policy.today",
      take: "every",
      field: "topics",
    },
  ],
};
