import type { Factor } from "../../compile/index.js";
import { mentorStyles } from "../fields/styles.js";

/** Whether the scheme wants mentors to be hard and confrontational, whoever the client is; off until a stance is taken (§8.1). The style that suits the client is the factor style. */
export const hardStyle: Factor = {
  id: "hard-style",
  title: "Hard style",
  summary:
    "Whether the scheme wants mentors to be hard and confrontational, whoever the client is; off until a stance is taken (§8.1). The style that suits the client is the factor style.",
  source: "§4.3; §8.1",
  saidBy: "report",
  fields: {
    mentor: [mentorStyles],
  },
  similar: {
    source: "§4.3; §8.1; points: our coding",
    ask: "In which styles does the mentor work?",
    levels: [
      {
        id: "confrontational",
        when: 'has(mentor.styles, "confrontational")',
        points: 10_000,
        says: "Confronts.",
      },
      { id: "direct", when: 'has(mentor.styles, "direct")', points: 8_000, says: "Is direct." },
      {
        id: "balanced",
        when: 'has(mentor.styles, "balanced")',
        points: 5_000,
        says: "Balances challenge with listening.",
      },
      { id: "soft", when: true, points: 0, says: "Listens, or works as a therapist would." },
    ],
  },
  different: {
    source: "§4.3; §8.1; points: our coding",
    ask: "In which styles does the mentor work?",
    levels: [
      {
        id: "soft",
        when: 'has(mentor.styles, "listening") or has(mentor.styles, "therapeutic")',
        points: 10_000,
        says: "Listens, or works as a therapist would.",
      },
      {
        id: "balanced",
        when: 'has(mentor.styles, "balanced")',
        points: 6_000,
        says: "Balances challenge with listening.",
      },
      { id: "direct", when: 'has(mentor.styles, "direct")', points: 2_000, says: "Is direct." },
      { id: "confrontational", when: true, points: 0, says: "Confronts." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "mentor.styles": "confrontational;listening" },
      gives: "confrontational",
      source: "“go straight for the jugular”, §4.3 J, K",
    },
    { of: "similar", given: { "mentor.styles": "direct" }, gives: "direct", source: "§4.3" },
    { of: "similar", given: { "mentor.styles": "balanced" }, gives: "balanced", source: "§4.3" },
    { of: "similar", given: { "mentor.styles": "therapeutic" }, gives: "soft", source: "§4.3" },
    {
      of: "different",
      given: { "mentor.styles": "confrontational;listening" },
      gives: "soft",
      source: "§4.3",
    },
    { of: "different", given: { "mentor.styles": "balanced" }, gives: "balanced", source: "§4.3" },
    { of: "different", given: { "mentor.styles": "direct" }, gives: "direct", source: "§4.3" },
    {
      of: "different",
      given: { "mentor.styles": "confrontational" },
      gives: "confrontational",
      source: "§4.3",
    },
  ],
};
