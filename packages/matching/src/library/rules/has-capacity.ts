import type { Rule } from "../../compile/index.js";

/** The mentor takes on clients at all. */
export const hasCapacity: Rule = {
  id: "has-capacity",
  title: "Takes on clients",
  source: "our coding",
  saidBy: "coding",
  when: "mentor.capacity >= 1",
  effect: "block",
  reason: "The mentor takes on no clients at present.",
  unknown: "We do not know yet whether the mentor takes on clients.",
  remedy: "Ask the mentor when they could take on a client.",
  liftedBy: "ask",
  cases: [
    { given: { "mentor.capacity": 1 }, gives: true, source: "§5.5 G" },
    { given: { "mentor.capacity": 0 }, gives: false, source: "§5.5 G" },
    { given: {}, gives: null },
  ],
};
