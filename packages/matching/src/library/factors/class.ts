import type { Factor } from "../../compile/index.js";

const classes = [
  { id: "working", title: "working class" },
  { id: "middle", title: "middle class" },
  { id: "other", title: "neither" },
];

/** Class: “You can’t suddenly say well hang on a moment, I’m in Bourneville” (A). */
export const classFactor: Factor = {
  id: "class",
  title: "Class",
  summary:
    "Matching by class may be right in certain cases; A asks that a mentor understand what it is like where the client lives.",
  source: "§3.4 summary; §3.3 A",
  saidBy: "report",
  fields: {
    client: [
      {
        id: "class",
        title: "Class",
        also: ["Social class"],
        kind: "category",
        sensitivity: "identity",
        describes: "The class that the client says they belong to.",
        ask: "Which class would you say you belong to?",
        values: classes,
        source: "§3.4",
      },
    ],
    mentor: [
      {
        id: "class",
        title: "Class",
        also: ["Social class"],
        kind: "category",
        sensitivity: "identity",
        describes: "The class that the mentor comes from.",
        ask: "Which class do you come from?",
        values: classes,
        source: "§3.4",
      },
    ],
  },
  symmetric: true,
  named: { field: "class", says: "whose class is {value}" },
  similar: {
    source: "§3.3 A; §3.4 summary",
    ask: "What class does each say they come from?",
    levels: [
      {
        id: "same",
        when: "client.class == mentor.class",
        points: 10_000,
        says: "Comes from the same class as the client.",
      },
      { id: "other", when: true, points: 1_000, says: "Comes from another class than the client." },
    ],
  },
  different: {
    source: "§3.3 A; §3.4 summary",
    ask: "What class does each say they come from?",
    levels: [
      {
        id: "other",
        when: "client.class != mentor.class",
        points: 10_000,
        says: "Comes from another class than the client.",
      },
      { id: "same", when: true, points: 2_000, says: "Comes from the same class as the client." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "client.class": "working", "mentor.class": "working" },
      gives: "same",
      source: "A on the estates, §3.3",
    },
    {
      of: "similar",
      given: { "client.class": "working", "mentor.class": "middle" },
      gives: "other",
      source: "“I’m in Bourneville”, §3.3 A",
    },
    {
      of: "different",
      given: { "client.class": "working", "mentor.class": "middle" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.class": "working", "mentor.class": "working" },
      gives: "same",
      source: "§3.4 summary",
    },
  ],
};
