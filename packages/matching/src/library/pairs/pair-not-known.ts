import type { PairRule } from "../../compile/index.js";
import { mentorNetworks } from "../fields/networks.js";
import { identity } from "./identity.js";

/** Two mentors: the first is in a network, and the second knows nobody. */
const mentors = {
  "mentor.id": "M-1",
  "second.id": "M-2",
  "mentor.networks": "N-1",
  "second.knows_mentors": "none",
};

/** Keeps two who know each other apart (§3.3 B). */
export const pairNotKnown: PairRule = {
  id: "pair-not-known",
  title: "Not known to each other",
  source: "§3.3 B (“we can be sure they don’t know each other”)",
  saidBy: "participant",
  kinds: ["independent"],
  fields: {
    mentor: [
      mentorNetworks,
      {
        id: "knows_mentors",
        title: "Mentors known",
        also: ["Knows any mentors", "Knows mentors"],
        kind: "identifiers",
        refersTo: "mentor",
        sensitivity: "ordinary",
        describes: "Ids of other mentors that the mentor knows in private life; none where there are none.",
        source: "§3.3 B",
      },
    ],
  },
  when: "not has(mentor.knows_mentors, second.id) and not has(second.knows_mentors, mentor.id) and not overlaps(mentor.networks, second.networks)",
  reason: "The two mentors know each other, or belong to one network.",
  unknown: "We do not know yet whether the two mentors know each other.",
  remedy: "Ask both if it is not known. If they know each other, choose another second mentor.",
  justification: identity.justification,
  lawfulBasis: identity.lawfulBasis,
  cases: [
    {
      given: { ...mentors, "mentor.knows_mentors": "none", "second.networks": "N-2" },
      gives: true,
      source: "“we can be sure they don’t know each other”, §3.3 B",
    },
    {
      given: { ...mentors, "mentor.knows_mentors": "M-2", "second.networks": "N-2" },
      gives: false,
      source: "§3.3 B",
    },
    {
      given: { ...mentors, "mentor.knows_mentors": "none", "second.networks": "N-1" },
      gives: false,
      source: "one network, §3.3 B",
    },
    { given: { ...mentors, "second.networks": "N-2" }, gives: null },
  ],
};
