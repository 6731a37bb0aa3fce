import type { Factor } from "../../compile/index.js";
import { clientSlots, mentorSlots } from "../fields/slots.js";

/** Weekly times in common (our coding). */
export const availability: Factor = {
  id: "availability",
  title: "Availability",
  summary: "They must be able to meet.",
  source: "our coding: the report does not speak of times",
  saidBy: "coding",
  fields: {
    client: [clientSlots],
    mentor: [mentorSlots],
  },
  symmetric: true,
  similar: {
    source: "our coding",
    ask: "When can each of them meet?",
    levels: [
      {
        id: "plenty",
        when: "shared(client.slots, mentor.slots) >= 3",
        points: 10_000,
        says: "Has three or more times in common with the client.",
      },
      {
        id: "some",
        when: "shared(client.slots, mentor.slots) == 2",
        points: 8_000,
        says: "Has two times in common with the client.",
      },
      {
        id: "one",
        when: "overlaps(client.slots, mentor.slots)",
        points: 5_000,
        says: "Has one time in common with the client.",
      },
      { id: "none", when: true, points: 0, says: "Has no time in common with the client." },
    ],
  },
  cases: [
    {
      given: { "client.slots": "mon-eve;wed-eve;sat-am", "mentor.slots": "mon-eve;wed-eve;sat-am;sun-am" },
      gives: "plenty",
      source: "our coding",
    },
    {
      given: { "client.slots": "mon-eve;wed-eve", "mentor.slots": "mon-eve;wed-eve" },
      gives: "some",
      source: "our coding",
    },
    {
      given: { "client.slots": "mon-eve;wed-eve", "mentor.slots": "mon-eve;thu-eve" },
      gives: "one",
      source: "our coding",
    },
    { given: { "client.slots": "mon-eve", "mentor.slots": "thu-eve" }, gives: "none", source: "our coding" },
  ],
};
