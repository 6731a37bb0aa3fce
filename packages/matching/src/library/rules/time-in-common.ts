import type { Rule } from "../../compile/index.js";
import { clientSlots, mentorSlots } from "../fields/slots.js";

/** Flags two who have no time in common. */
export const timeInCommon: Rule = {
  id: "time-in-common",
  title: "A time in common",
  source: "our coding: the report does not speak of times",
  saidBy: "coding",
  fields: {
    client: [clientSlots],
    mentor: [mentorSlots],
  },
  when: "overlaps(client.slots, mentor.slots)",
  effect: "flag",
  reason: "Client and mentor have no time in common.",
  unknown: "We do not know yet when they could meet.",
  remedy: "Ask both for times. If none suits, propose another mentor.",
  cases: [
    {
      given: { "client.slots": "mon-eve;sat-am", "mentor.slots": "sat-am" },
      gives: true,
      source: "our coding",
    },
    { given: { "client.slots": "mon-eve", "mentor.slots": "sat-am" }, gives: false, source: "our coding" },
    { given: { "client.slots": "mon-eve" }, gives: null },
  ],
};
