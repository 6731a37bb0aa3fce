import type { Factor } from "../../compile/index.js";
import { mentorDisclosure } from "../fields/disclosure.js";

/** What the scheme wants of mentors in telling of themselves, whoever the client is; off until a stance is taken (§8.1). What the client hopes for is the factor disclosure. */
export const tellsOwnStory: Factor = {
  id: "tells-own-story",
  title: "Tells of themselves",
  summary:
    "What the scheme wants of mentors in telling of themselves, whoever the client is; off until a stance is taken (§8.1). What the client hopes for is the factor disclosure.",
  source: "§4.4; §8.1",
  saidBy: "report",
  fields: {
    mentor: [mentorDisclosure],
  },
  similar: {
    source: "§4.4; §8.1; points: our coding",
    ask: "How much does the mentor tell of themselves?",
    levels: [
      { id: "open", when: 'mentor.disclosure == "open"', points: 10_000, says: "Tells their own story." },
      {
        id: "credentials",
        when: 'mentor.disclosure == "credentials"',
        points: 6_000,
        says: "Tells of work and credentials.",
      },
      { id: "guarded", when: true, points: 0, says: "Tells little of themselves." },
    ],
  },
  different: {
    source: "§4.4; §8.1; points: our coding",
    ask: "How much does the mentor tell of themselves?",
    levels: [
      { id: "open", when: 'mentor.disclosure == "open"', points: 0, says: "Tells their own story." },
      {
        id: "credentials",
        when: 'mentor.disclosure == "credentials"',
        points: 6_000,
        says: "Tells of work and credentials.",
      },
      { id: "guarded", when: true, points: 10_000, says: "Tells little of themselves." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "mentor.disclosure": "open" },
      gives: "open",
      source: "telling one’s own way out, §4.4",
    },
    { of: "similar", given: { "mentor.disclosure": "credentials" }, gives: "credentials", source: "§4.4" },
    {
      of: "similar",
      given: { "mentor.disclosure": "guarded" },
      gives: "guarded",
      source: "full names withheld, §4.4",
    },
    { of: "different", given: { "mentor.disclosure": "open" }, gives: "open", source: "§4.4" },
    { of: "different", given: { "mentor.disclosure": "credentials" }, gives: "credentials", source: "§4.4" },
    { of: "different", given: { "mentor.disclosure": "guarded" }, gives: "guarded", source: "§4.4" },
  ],
};
