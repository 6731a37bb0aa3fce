import type { PairRule } from "../../compile/index.js";

const two = { "mentor.id": "M-1", "second.id": "M-2" };

/** Two who know and trust each other: J and K are such a pair (§6.2). */
export const pairTrusted: PairRule = {
  id: "pair-trusted",
  title: "Known to each other, and trusted",
  source: "§6.2 E, J, K; §3.3 J, K",
  saidBy: "participant",
  kinds: ["trusted"],
  fields: {
    mentor: [
      {
        id: "trusted_mentors",
        title: "Mentors trusted",
        kind: "identifiers",
        refersTo: "mentor",
        sensitivity: "ordinary",
        describes:
          "Ids of other mentors that this one has worked with and would pair up with; none where there are none.",
        change: "Let the two work together once, and ask each of them afterwards.",
        source: "§6.2 J, K",
      },
    ],
  },
  when: "has(mentor.trusted_mentors, second.id) and has(second.trusted_mentors, mentor.id)",
  reason: "One of the two does not name the other as somebody to work with as a pair.",
  unknown: "We do not know yet whether each of the two would work with the other as a pair.",
  remedy:
    "Ask each of them, alone, who they would go into a session with. If nobody, form a pair that trains together.",
  cases: [
    {
      given: { ...two, "mentor.trusted_mentors": "M-2", "second.trusted_mentors": "M-1" },
      gives: true,
      source: "“especially in twos”, §3.3 K",
    },
    {
      given: { ...two, "mentor.trusted_mentors": "M-2", "second.trusted_mentors": "none" },
      gives: false,
      source: "our coding",
    },
    { given: { ...two, "mentor.trusted_mentors": "M-2" }, gives: null },
  ],
};
