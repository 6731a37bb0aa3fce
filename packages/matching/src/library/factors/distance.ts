import type { Factor } from "../../compile/index.js";

const east = "(client.easting - mentor.easting)";
const north = "(client.northing - mentor.northing)";
/** Within so many metres as the crow flies: squares are compared, so that no root is taken. */
const within = (metres: number) => `${east} * ${east} + ${north} * ${north} <= ${metres} * ${metres}`;
/** A client in Birmingham, and a mentor from somewhere on the national grid, in metres. */
const from = (easting: number, northing: number) => ({
  "client.easting": 407_000,
  "client.northing": 287_000,
  "mentor.easting": easting,
  "mentor.northing": northing,
});
const ask = "Where does each of them live, to the nearest kilometre of the national grid?";

/**
 * Locality by coordinates, for a scheme that keeps them: district borders part neighbours and join strangers. Off in
 * the bundled policy, and then neither read nor collected. Eighty kilometres are M's “50 miles away” (§3.4).
 */
export const distance: Factor = {
  id: "distance",
  title: "Distance",
  summary:
    "How far apart they live as the crow flies, where the scheme keeps coordinates. Near or far is an open question (M).",
  source: "our coding, after §3.4 B, M and §8.1 (ideally local)",
  saidBy: "coding",
  fields: {
    client: [
      {
        id: "easting",
        title: "Easting",
        kind: "integer",
        sensitivity: "identity",
        describes: "Where the client lives, on the national grid; to the nearest kilometre is enough.",
        unit: "metres",
        min: 0,
        max: 700_000,
        source: "§3.4 B, M",
      },
      {
        id: "northing",
        title: "Northing",
        kind: "integer",
        sensitivity: "identity",
        describes: "Its northing on the same grid.",
        unit: "metres",
        min: 0,
        max: 1_300_000,
        source: "§3.4 B, M",
      },
    ],
    mentor: [
      {
        id: "easting",
        title: "Easting",
        kind: "integer",
        sensitivity: "identity",
        describes: "Where the mentor lives, on the national grid; to the nearest kilometre is enough.",
        unit: "metres",
        min: 0,
        max: 700_000,
        source: "§3.4 B, M",
      },
      {
        id: "northing",
        title: "Northing",
        kind: "integer",
        sensitivity: "identity",
        describes: "Its northing on the same grid.",
        unit: "metres",
        min: 0,
        max: 1_300_000,
        source: "§3.4 B, M",
      },
    ],
  },
  symmetric: true,
  similar: {
    source: "§3.4 B, M; levels: our coding",
    ask,
    levels: [
      { id: "neighbourhood", when: within(2_000), points: 10_000, says: "Lives within two kilometres." },
      { id: "near", when: within(8_000), points: 8_500, says: "Lives within eight kilometres." },
      { id: "same-area", when: within(25_000), points: 6_000, says: "Lives within twenty-five kilometres." },
      {
        id: "some-way",
        when: within(80_000),
        points: 3_500,
        says: "Lives within eighty kilometres (50 miles).",
      },
      { id: "far", when: true, points: 1_000, says: "Lives more than eighty kilometres (50 miles) away." },
    ],
  },
  different: {
    source: "§3.4 M (“50 miles away”); levels: our coding",
    ask,
    levels: [
      { id: "neighbourhood", when: within(2_000), points: 0, says: "Lives within two kilometres." },
      { id: "near", when: within(8_000), points: 1_500, says: "Lives within eight kilometres." },
      { id: "same-area", when: within(25_000), points: 4_000, says: "Lives within twenty-five kilometres." },
      {
        id: "some-way",
        when: within(80_000),
        points: 7_000,
        says: "Lives within eighty kilometres (50 miles).",
      },
      { id: "far", when: true, points: 10_000, says: "Lives more than eighty kilometres (50 miles) away." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: from(408_000, 288_000),
      gives: "neighbourhood",
      source: "one part of Birmingham, §3.4 B",
    },
    { of: "similar", given: from(401_000, 291_000), gives: "near", source: "over the border in Sandwell" },
    { of: "similar", given: from(391_000, 298_000), gives: "same-area", source: "Wolverhampton" },
    {
      of: "similar",
      given: from(458_000, 304_000),
      gives: "some-way",
      source: "Leicester, within fifty miles, §3.4 M",
    },
    { of: "similar", given: from(530_000, 180_000), gives: "far", source: "London, §3.4 B" },
    {
      of: "different",
      given: from(407_000, 289_000),
      gives: "neighbourhood",
      source: "two kilometres exactly",
    },
    { of: "different", given: from(401_000, 291_000), gives: "near", source: "§3.4 M" },
    { of: "different", given: from(391_000, 298_000), gives: "same-area", source: "§3.4 M" },
    { of: "different", given: from(458_000, 304_000), gives: "some-way", source: "§3.4 M" },
    { of: "different", given: from(530_000, 180_000), gives: "far", source: "“50 miles away”, §3.4 M" },
  ],
};
