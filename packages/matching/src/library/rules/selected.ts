import type { Rule } from "../../compile/index.js";

/** The Mentor Selection Panel has agreed. */
export const selected: Rule = {
  id: "selected",
  title: "Selected by the panel",
  source: "§5.3, §6.1",
  saidBy: "report",
  fields: {
    mentor: [
      {
        id: "selected",
        title: "Selected",
        also: [
          ...[
            "Panel approved",
            "Selected by panel",
            "Approved by panel",
            "Approved at panel",
            "Panel decision",
          ],
          ...["Panel outcome", "Passed panel", "Interview outcome", "Panel"],
        ],
        kind: "boolean",
        answers: {
          yes: ["accepted", "approved", "passed", "selected"],
          no: [
            "pending",
            "awaiting",
            "not yet",
            "rejected",
            "declined",
            "not approved",
            "deferred",
            "failed",
          ],
        },
        sensitivity: "ordinary",
        describes: "Whether the Mentor Selection Panel has selected the mentor.",
        change: "Ask the Mentor Selection Panel to consider this mentor.",
        source: "§5.3, §6.1",
      },
    ],
  },
  when: "mentor.selected",
  effect: "block",
  reason: "The Mentor Selection Panel has not selected the mentor.",
  unknown: "We do not know yet whether the panel has selected the mentor.",
  remedy: "Ask the Mentor Selection Panel to consider this mentor.",
  liftedBy: "train",
  profile: "Has been selected by the panel.",
  cases: [
    { given: { "mentor.selected": "yes" }, gives: true, source: "§5.3" },
    { given: { "mentor.selected": "no" }, gives: false, source: "§6.1" },
    { given: {}, gives: null },
  ],
};
