import type { Factor } from "../../compile/index.js";
import { clientDistrict, districts, mentorDistrict } from "../fields/district.js";

/** Where each lives, works and is known (§3.4 B, M; §8.1): ideally local, not exclusively. */
export const locality: Factor = {
  id: "locality",
  title: "Locality",
  summary:
    "Ideally local, not exclusively (§8.1). Local knowledge counts without living there. Whether near or far is better is an open question (M).",
  source: "§8.1 (ideally local, not exclusively); §3.4 B, M; §3.3 A",
  saidBy: "report",
  fields: {
    client: [clientDistrict],
    mentor: [
      mentorDistrict,
      {
        id: "known_places",
        title: "Places known",
        also: [
          "Area(s) covered",
          "Areas covered",
          "Also covers",
          "Covers",
          "Works in",
          "Knows well",
          "Districts",
        ],
        kind: "categories",
        sensitivity: "ordinary",
        describes: "Districts that the mentor works in or knows well without living there.",
        ask: "Which other districts do you work in or know well?",
        values: districts,
        change: "Help the mentor get to know the place and its people.",
        source: "§3.3 A, §3.4 B",
      },
    ],
  },
  met: 9_000,
  named: { field: "district", says: "who lives in {value}" },
  similar: {
    source: "§3.4 B; §3.3 A; §8.1",
    ask: "Where does the mentor live, and which places do they know well?",
    levels: [
      {
        id: "same-district",
        when: "client.district == mentor.district",
        points: 10_000,
        says: "Lives in the same district, {client.district}.",
      },
      {
        id: "known-there",
        when: "has(mentor.known_places, client.district)",
        points: 9_000,
        says: "Knows {client.district} well without living there.",
      },
      {
        id: "same-county",
        when: "county_of(client.district) == county_of(mentor.district)",
        points: 6_500,
        says: "Lives in {mentor.district}, in the same county as {client.district}.",
      },
      {
        id: "same-police-area",
        when: "police_area_of(client.district) == police_area_of(mentor.district)",
        points: 6_500,
        says: "Lives in {mentor.district}, in the same police area as {client.district}.",
      },
      {
        id: "same-region",
        when: "region_of(client.district) == region_of(mentor.district)",
        points: 4_000,
        says: "Lives in {mentor.district}, in the same region as {client.district}.",
      },
      {
        id: "elsewhere",
        when: true,
        points: 1_500,
        says: "Comes from {mentor.district}, outside the region. Views differ on how much this matters (§3.4).",
      },
    ],
  },
  different: {
    source: "§3.4 M (“50 miles away”)",
    ask: "Where does the mentor live, and where are they known?",
    levels: [
      {
        id: "same-district",
        when: "client.district == mentor.district",
        points: 0,
        says: "Lives in the same district, {client.district}.",
      },
      {
        id: "known-there",
        when: "has(mentor.known_places, client.district)",
        points: 2_000,
        says: "Is known in {client.district}.",
      },
      {
        id: "same-county",
        when: "county_of(client.district) == county_of(mentor.district)",
        points: 5_000,
        says: "Lives in {mentor.district}, in the same county.",
      },
      {
        id: "same-police-area",
        when: "police_area_of(client.district) == police_area_of(mentor.district)",
        points: 5_000,
        says: "Lives in {mentor.district}, in the same police area.",
      },
      {
        id: "same-region",
        when: "region_of(client.district) == region_of(mentor.district)",
        points: 8_000,
        says: "Lives in {mentor.district}: the same region, at some distance.",
      },
      {
        id: "elsewhere",
        when: true,
        points: 10_000,
        says: "Comes from {mentor.district}, well away from {client.district}.",
      },
    ],
  },
  profile: "Lives in {client.district} or knows it well.",
  cases: [
    {
      of: "similar",
      given: { "client.district": "birmingham", "mentor.district": "birmingham" },
      gives: "same-district",
      source: "“what does he know about Birmingham?”, §3.4 B",
    },
    {
      of: "similar",
      given: {
        "client.district": "birmingham",
        "mentor.district": "dudley",
        "mentor.known_places": "birmingham",
      },
      gives: "known-there",
      source: "our coding, after A on estates, §3.3 A",
    },
    {
      of: "similar",
      given: { "client.district": "birmingham", "mentor.district": "dudley", "mentor.known_places": "none" },
      gives: "same-county",
      source: "§8.1",
    },
    {
      of: "similar",
      given: {
        "client.district": "worcester",
        "mentor.district": "shropshire",
        "mentor.known_places": "none",
      },
      gives: "same-police-area",
      source: "§8.1",
    },
    {
      of: "similar",
      given: {
        "client.district": "birmingham",
        "mentor.district": "stafford",
        "mentor.known_places": "none",
      },
      gives: "same-region",
      source: "§8.1",
    },
    {
      of: "similar",
      given: { "client.district": "birmingham", "mentor.district": "luton", "mentor.known_places": "none" },
      gives: "elsewhere",
      source: "the mentor brought up from London, §3.4 B",
    },
    {
      of: "different",
      given: { "client.district": "birmingham", "mentor.district": "birmingham" },
      gives: "same-district",
      source: "§3.4 M",
    },
    {
      of: "different",
      given: {
        "client.district": "birmingham",
        "mentor.district": "luton",
        "mentor.known_places": "birmingham",
      },
      gives: "known-there",
      source: "§3.4 M",
    },
    {
      of: "different",
      given: { "client.district": "birmingham", "mentor.district": "dudley", "mentor.known_places": "none" },
      gives: "same-county",
      source: "§3.4 M",
    },
    {
      of: "different",
      given: {
        "client.district": "worcester",
        "mentor.district": "shropshire",
        "mentor.known_places": "none",
      },
      gives: "same-police-area",
      source: "§3.4 M",
    },
    {
      of: "different",
      given: {
        "client.district": "birmingham",
        "mentor.district": "stafford",
        "mentor.known_places": "none",
      },
      gives: "same-region",
      source: "§3.4 M",
    },
    {
      of: "different",
      given: {
        "client.district": "birmingham",
        "mentor.district": "leicester",
        "mentor.known_places": "none",
      },
      gives: "elsewhere",
      source: "“50 miles away”, §3.4 M",
    },
  ],
};
