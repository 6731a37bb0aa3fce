import type { Question } from "@waymark/core";

/** Somebody acted on a duty and told whoever had to know; the duty stays on the list until that is on record as well. */
export const passedOnNotDone: Question = {
  id: "passed-on-not-done",
  title: "Passed on under a duty, and not recorded as done",
  source: "our coding, after §3.3 H",
  saidBy: "coding",
  about: "engagement",
  when: "engagement.passed_on_not_done <= policy.today",
  from: ["passed_on_not_done"],
  says: "On {engagement.passed_on_not_done} something was passed on under a duty. The relationship’s row does not say that what was required is done.",
  remedy:
    "Ask whoever passed it on whether the required action is done. If it is, put it on record, and say so in the relationship’s row.",
  role: "project-manager",
  cases: [
    {
      given: { "engagement.passed_on_not_done": "2026-09-26", "policy.today": "2026-09-30" },
      gives: true,
    },
    { given: {}, gives: null },
  ],
};
