import type { Factor } from "../../compile/index.js";

const positions = [
  { id: "left", title: "left" },
  { id: "centre", title: "centre" },
  { id: "right", title: "right" },
  { id: "nationalist", title: "nationalist" },
  { id: "not-political", title: "not political" },
];

/** Where each stands (§3.4 summary): similarity and difference are both useful. */
export const politics: Factor = {
  id: "politics",
  title: "Politics",
  summary: "Similarity and dissimilarity are both useful.",
  source: "§3.4 summary",
  saidBy: "report",
  fields: {
    client: [
      {
        id: "politics",
        title: "Politics",
        kind: "category",
        sensitivity: "special category",
        describes: "Where the client stands, as they say.",
        ask: "Where do you stand in politics?",
        values: positions,
        source: "§3.4",
      },
    ],
    mentor: [
      {
        id: "politics",
        title: "Politics",
        kind: "category",
        sensitivity: "special category",
        describes: "Where the mentor stands.",
        ask: "Where do you stand in politics?",
        values: positions,
        source: "§3.4",
      },
    ],
  },
  symmetric: true,
  similar: {
    source: "§3.4 summary",
    ask: "Where does each stand in politics?",
    levels: [
      {
        id: "same",
        when: "client.politics == mentor.politics",
        points: 10_000,
        says: "Stands where the client stands in politics.",
      },
      { id: "other", when: true, points: 1_000, says: "Stands elsewhere in politics than the client." },
    ],
  },
  different: {
    source: "§3.4 summary",
    ask: "Where does each stand in politics?",
    levels: [
      {
        id: "other",
        when: "client.politics != mentor.politics",
        points: 10_000,
        says: "Stands elsewhere in politics than the client.",
      },
      { id: "same", when: true, points: 2_000, says: "Stands where the client stands in politics." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "client.politics": "nationalist", "mentor.politics": "nationalist" },
      gives: "same",
      source: "§3.4 summary",
    },
    {
      of: "similar",
      given: { "client.politics": "nationalist", "mentor.politics": "left" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.politics": "nationalist", "mentor.politics": "left" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.politics": "nationalist", "mentor.politics": "nationalist" },
      gives: "same",
      source: "§3.4 summary",
    },
  ],
};
