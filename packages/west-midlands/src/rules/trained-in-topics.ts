import type { Rule } from "@waymark/matching";
import { topics } from "../curriculum/topics.js";

/** Says in which topics a mentor must still be trained before the first meeting. */
export const trainedInTopics: Rule = {
  id: "trained-in-topics",
  title: "Trained in what comes first",
  source: "§8.2, §3.3 A, §6.1 G; which topics come first: our coding",
  saidBy: "report",
  fields: {
    mentor: [
      {
        id: "training_open",
        title: "Training still open",
        kind: "categories",
        sensitivity: "ordinary",
        describes:
          "Topics that a mentor must still be trained in before they work. Leave it empty: it follows from training.csv.",
        values: topics.filter(({ before }) => before === "start").map(({ id, title }) => ({ id, title })),
        change: "Train the mentor in what is missing.",
      },
    ],
  },
  when: "count(mentor.training_open) == 0",
  effect: "block",
  ifUnknown: "pass",
  reason: "The mentor has not been trained yet in: {mentor.training_open}.",
  unknown: "We do not know yet what the mentor has been trained in.",
  remedy: "Train the mentor in: {mentor.training_open}.",
  liftedBy: "train",
  profile: "Has been trained in what comes before the first meeting.",
  cases: [
    { given: { "mentor.training_open": "none" }, gives: true },
    { given: { "mentor.training_open": "risks" }, gives: false },
    { given: {}, gives: null },
  ],
};
