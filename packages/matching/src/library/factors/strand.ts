import type { Factor } from "../../compile/index.js";
import { clientFaith, mentorFaith } from "../fields/faith.js";

const strands = [
  { id: "sunni", title: "Sunni" },
  { id: "salafi", title: "Salafi" },
  { id: "deobandi", title: "Deobandi" },
  { id: "barelvi", title: "Barelvi" },
  { id: "sufi", title: "Sufi" },
  { id: "shia", title: "Shia" },
  { id: "anglican", title: "Anglican" },
  { id: "catholic", title: "Catholic" },
  { id: "evangelical", title: "Evangelical" },
  { id: "no-strand", title: "no particular strand" },
];

/** The strand or school, which counts only if the client asks (§3.4 D). */
export const strand: Factor = {
  id: "strand",
  title: "Strand",
  summary: "Matching the strand is only needed if the client wants to speak to a person of a certain school.",
  source: "§3.4 C, D",
  saidBy: "participant",
  fields: {
    client: [
      clientFaith,
      {
        id: "strand",
        title: "Strand",
        also: ["Denomination", "School of thought"],
        kind: "category",
        sensitivity: "special category",
        describes: "The strand or school, only where the client has asked that it count.",
        ask: "Which strand or school would you like your mentor to be of?",
        values: strands,
        source: "§3.4 D",
      },
    ],
    mentor: [
      mentorFaith,
      {
        id: "strand",
        title: "Strand",
        also: ["Denomination", "School of thought"],
        kind: "category",
        sensitivity: "special category",
        describes: "The mentor's strand or school.",
        ask: "Which strand or school of your faith are you of?",
        values: strands,
        source: "§3.4 D",
      },
    ],
  },
  met: 10_000,
  named: { field: "strand", says: "whose strand is {value}" },
  similar: {
    source: "§3.4 D",
    ask: "Which strand does the client ask for, and which is the mentor’s?",
    levels: [
      {
        id: "same",
        when: "client.faith == mentor.faith and client.strand == mentor.strand",
        points: 10_000,
        says: "Is of the strand that the client asks for.",
      },
      {
        id: "same-faith",
        when: "client.faith == mentor.faith",
        points: 3_000,
        says: "Is of the same faith and another strand.",
      },
      { id: "other", when: true, points: 0, says: "Is of another faith." },
    ],
  },
  different: {
    source: "§3.4 C (a passive Salafi and a Jihadist one)",
    ask: "Which strand does the client ask for, and which is the mentor’s?",
    levels: [
      { id: "other", when: "client.strand != mentor.strand", points: 10_000, says: "Is of another strand." },
      { id: "same", when: true, points: 2_000, says: "Is of the same strand." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: {
        "client.faith": "islam",
        "client.strand": "sufi",
        "mentor.faith": "islam",
        "mentor.strand": "sufi",
      },
      gives: "same",
      source: "a client who asks, §3.4 D",
    },
    {
      of: "similar",
      given: {
        "client.faith": "islam",
        "client.strand": "sufi",
        "mentor.faith": "islam",
        "mentor.strand": "salafi",
      },
      gives: "same-faith",
      source: "§3.4 D",
    },
    {
      of: "similar",
      given: {
        "client.faith": "islam",
        "client.strand": "sufi",
        "mentor.faith": "christianity",
        "mentor.strand": "anglican",
      },
      gives: "other",
      source: "§3.4 D",
    },
    {
      of: "different",
      given: { "client.strand": "salafi", "mentor.strand": "deobandi" },
      gives: "other",
      source: "a passive Salafi with a Jihadist one, §3.4 C",
    },
    {
      of: "different",
      given: { "client.strand": "salafi", "mentor.strand": "salafi" },
      gives: "same",
      source: "§3.4 C",
    },
  ],
};
