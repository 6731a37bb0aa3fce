import type { PairRule } from "../../compile/index.js";
import { clientSlots, mentorSlots } from "../fields/slots.js";

/** All three must be able to meet. */
export const pairTimeInCommon: PairRule = {
  id: "pair-time-in-common",
  title: "A time that suits all three",
  source: "our coding",
  saidBy: "coding",
  fields: { client: [clientSlots], mentor: [mentorSlots] },
  when: "overlaps(common(client.slots, mentor.slots), second.slots)",
  reason: "No time suits the client and both mentors.",
  unknown: "We do not know yet which times suit the client and both mentors.",
  remedy: "Ask each of them for other times.",
  cases: [
    {
      given: { "client.slots": "mon-eve;sat-am", "mentor.slots": "mon-eve;sat-am", "second.slots": "sat-am" },
      gives: true,
      source: "our coding",
    },
    {
      given: { "client.slots": "mon-eve;sat-am", "mentor.slots": "mon-eve", "second.slots": "sat-am" },
      gives: false,
      source: "each has a time with the client, and not the same",
    },
    { given: { "client.slots": "mon-eve", "mentor.slots": "mon-eve" }, gives: null },
  ],
};
