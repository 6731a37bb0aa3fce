import type { Rule } from "../../compile/index.js";

/** The scheme’s training is finished. */
export const trained: Rule = {
  id: "trained",
  title: "Trained",
  source: "§8.2",
  saidBy: "report",
  fields: {
    mentor: [
      {
        id: "trained",
        title: "Trained",
        also: [
          "Training",
          "Training complete",
          "Training completed",
          "Training done",
          "Induction",
          "Induction done",
        ],
        kind: "boolean",
        answers: {
          yes: ["complete", "completed", "done", "passed"],
          no: ["pending", "booked", "not yet", "in progress", "not started", "incomplete"],
        },
        sensitivity: "ordinary",
        describes: "Whether the mentor has finished the scheme's training.",
        change: "Finish the training.",
        source: "§8.2",
      },
    ],
  },
  when: "mentor.trained",
  effect: "block",
  reason: "The mentor has not finished the scheme’s training.",
  unknown: "We do not know yet whether the mentor is trained.",
  remedy: "Finish the training.",
  liftedBy: "train",
  profile: "Has finished the scheme’s training.",
  cases: [
    { given: { "mentor.trained": "yes" }, gives: true, source: "§8.2" },
    { given: { "mentor.trained": "no" }, gives: false, source: "§8.2" },
    { given: {}, gives: null },
  ],
};
