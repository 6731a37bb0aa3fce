import type { Factor } from "@waymark/core";

const east = "(client.easting - mentor.easting)";
const north = "(client.northing - mentor.northing)";
/** Within so many metres as the crow flies: squares are compared, so that no root is taken. */
const within = (metres: number) => `${east} * ${east} + ${north} * ${north} <= ${metres} * ${metres}`;
const reads = ["client.easting", "client.northing", "mentor.easting", "mentor.northing"];
const ask = "Where does each of them live, to the nearest kilometre of the national grid?";

/**
 * Locality by coordinates, for a scheme that keeps them: district borders part neighbours and join strangers. Off in
 * the bundled policy, and then neither read nor collected. Eighty kilometres are M's “50 miles away” (§3.4).
 */
export const distance: Factor = {
  id: "distance",
  title: "Distance",
  summary:
    "How far apart they live as the crow flies, where the scheme keeps coordinates: near for trust, far for safety.",
  source: "§3.4 B, M; §8.1; levels: our coding",
  symmetric: true,
  similar: {
    source: "§3.4 B, M; levels: our coding",
    reads,
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
    reads,
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
};
