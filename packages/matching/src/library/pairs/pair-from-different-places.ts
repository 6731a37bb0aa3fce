import type { PairRule } from "../../compile/index.js";
import { mentorDistrict } from "../fields/district.js";
import { identity } from "./identity.js";

/** Keeps two from one organisation and one place apart, for checks and balances (§3.3 B). */
export const pairFromDifferentPlaces: PairRule = {
  id: "pair-from-different-places",
  title: "From different organisations or places",
  source: "§3.3 B (“at random from different places”)",
  saidBy: "participant",
  kinds: ["independent"],
  fields: {
    mentor: [
      {
        id: "organisation",
        title: "Organisation",
        kind: "identifier",
        sensitivity: "ordinary",
        describes: "A pseudonym for the organisation that the mentor works for.",
        source: "§5.6",
      },
      mentorDistrict,
    ],
  },
  when: "mentor.organisation != second.organisation or mentor.district != second.district",
  reason: "Both come from the same organisation and the same place.",
  unknown: "We do not know yet whether the two come from different organisations or places.",
  remedy: "Choose a second mentor from another organisation or place.",
  justification: identity.justification,
  lawfulBasis: identity.lawfulBasis,
  cases: [
    {
      given: { "mentor.organisation": "O-1", "second.organisation": "O-2" },
      gives: true,
      source: "“at random from different places”, §3.3 B",
    },
    {
      given: {
        "mentor.organisation": "O-1",
        "second.organisation": "O-1",
        "mentor.district": "dudley",
        "second.district": "walsall",
      },
      gives: true,
      source: "§3.3 B",
    },
    {
      given: {
        "mentor.organisation": "O-1",
        "second.organisation": "O-1",
        "mentor.district": "dudley",
        "second.district": "dudley",
      },
      gives: false,
      source: "§3.3 B",
    },
    { given: { "mentor.organisation": "O-1", "second.organisation": "O-1" }, gives: null },
  ],
};
