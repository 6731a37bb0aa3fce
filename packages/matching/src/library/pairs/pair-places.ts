import type { PairScale } from "../../compile/index.js";
import { mentorDistrict } from "../fields/district.js";
import { identity } from "./identity.js";

/** Two from different places (§3.3 B); that different geographies might be useful is a thought of M’s (§3.4). */
export const pairPlaces: PairScale = {
  id: "pair-places",
  title: "Different places",
  source: "§3.3 B; §3.4 M (“different geographical locations possibly”); points: our coding",
  saidBy: "participant",
  fields: { mentor: [mentorDistrict] },
  weight: 900,
  scale: {
    source: "§3.3 B; §3.4 M; points: our coding",
    ask: "Where does each of them live?",
    levels: [
      {
        id: "other-area",
        when: "police_area_of(mentor.district) != police_area_of(second.district)",
        points: 10_000,
        says: "Come from different areas: {mentor.district} and {second.district}.",
      },
      {
        id: "other-district",
        when: "mentor.district != second.district",
        points: 7_000,
        says: "Come from different districts: {mentor.district} and {second.district}.",
      },
      { id: "same", when: true, points: 0, says: "Both come from {mentor.district}." },
    ],
  },
  justification: identity.justification,
  lawfulBasis: identity.lawfulBasis,
  cases: [
    {
      given: { "mentor.district": "birmingham", "second.district": "luton" },
      gives: "other-area",
      source: "§3.4 M",
    },
    {
      given: { "mentor.district": "birmingham", "second.district": "walsall" },
      gives: "other-district",
      source: "§3.3 B",
    },
    {
      given: { "mentor.district": "birmingham", "second.district": "birmingham" },
      gives: "same",
      source: "§3.3 B",
    },
  ],
};
