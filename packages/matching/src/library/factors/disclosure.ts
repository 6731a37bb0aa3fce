import type { Factor } from "../../compile/index.js";
import { mentorDisclosure, openness } from "../fields/disclosure.js";

/** How much a mentor tells of themselves (§4.4). */
export const disclosure: Factor = {
  id: "disclosure",
  title: "Disclosure",
  summary: "From full names withheld to the whole story told.",
  source: "§4.4",
  saidBy: "report",
  fields: {
    client: [
      {
        id: "disclosure_wanted",
        title: "Openness wanted",
        kind: "category",
        sensitivity: "ordinary",
        describes: "How much of themselves the client hopes a mentor will tell.",
        ask: "How much would you like a mentor to tell you about themselves?",
        values: openness,
        source: "§4.4",
      },
    ],
    mentor: [mentorDisclosure],
  },
  similar: {
    source: "§4.4",
    ask: "How much does the mentor tell of themselves?",
    levels: [
      {
        id: "same",
        when: "client.disclosure_wanted == mentor.disclosure",
        points: 10_000,
        says: "Is {mentor.disclosure}, as hoped for.",
      },
      {
        id: "other",
        when: true,
        points: 3_000,
        says: "Is {mentor.disclosure}; the client hoped for one {client.disclosure_wanted}.",
      },
    ],
  },
  different: {
    source: "§4.4",
    ask: "How much does the mentor tell of themselves?",
    levels: [
      {
        id: "other",
        when: "client.disclosure_wanted != mentor.disclosure",
        points: 10_000,
        says: "Is {mentor.disclosure}; the client hoped for one {client.disclosure_wanted}.",
      },
      { id: "same", when: true, points: 2_000, says: "Is {mentor.disclosure}, as hoped for." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "client.disclosure_wanted": "open", "mentor.disclosure": "open" },
      gives: "same",
      source: "the whole story told, §4.4",
    },
    {
      of: "similar",
      given: { "client.disclosure_wanted": "open", "mentor.disclosure": "guarded" },
      gives: "other",
      source: "names withheld, §4.4",
    },
    {
      of: "different",
      given: { "client.disclosure_wanted": "open", "mentor.disclosure": "guarded" },
      gives: "other",
      source: "§4.4",
    },
    {
      of: "different",
      given: { "client.disclosure_wanted": "open", "mentor.disclosure": "open" },
      gives: "same",
      source: "§4.4",
    },
  ],
};
