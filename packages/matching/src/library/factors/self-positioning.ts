import type { Factor } from "../../compile/index.js";

const positions = [
  { id: "community-first", title: "part of a community first" },
  { id: "faith-first", title: "a person of faith first" },
  { id: "nation-first", title: "of this country first" },
  { id: "between-worlds", title: "between two worlds" },
  { id: "on-their-own", title: "on their own" },
];

/** How each sees their own place in society (§3.4 summary). */
export const selfPositioning: Factor = {
  id: "self-positioning",
  title: "Self-positioning",
  summary: "A client may explore who they are, and are not, against somebody placed differently.",
  source: "§3.4 summary",
  saidBy: "report",
  fields: {
    client: [
      {
        id: "self_positioning",
        title: "Self-positioning",
        kind: "category",
        sensitivity: "special category",
        describes: "How the client sees their own place in society.",
        ask: "How do you see your own place in society?",
        values: positions,
        source: "§3.4 summary",
      },
    ],
    mentor: [
      {
        id: "self_positioning",
        title: "Self-positioning",
        kind: "category",
        sensitivity: "special category",
        describes: "How the mentor sees their own place in society.",
        ask: "How do you see your own place in society?",
        values: positions,
        source: "§3.4 summary",
      },
    ],
  },
  symmetric: true,
  similar: {
    source: "§3.4 summary",
    ask: "How does each see their own place in society?",
    levels: [
      {
        id: "same",
        when: "client.self_positioning == mentor.self_positioning",
        points: 10_000,
        says: "Sees their own place in society as the client does.",
      },
      {
        id: "other",
        when: true,
        points: 1_000,
        says: "Sees their own place in society otherwise than the client does.",
      },
    ],
  },
  different: {
    source: "§3.4 summary",
    ask: "How does each see their own place in society?",
    levels: [
      {
        id: "other",
        when: "client.self_positioning != mentor.self_positioning",
        points: 10_000,
        says: "Sees their own place in society otherwise than the client does.",
      },
      { id: "same", when: true, points: 2_000, says: "Sees their own place in society as the client does." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "client.self_positioning": "between-worlds", "mentor.self_positioning": "between-worlds" },
      gives: "same",
      source: "§3.4 summary",
    },
    {
      of: "similar",
      given: { "client.self_positioning": "between-worlds", "mentor.self_positioning": "faith-first" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.self_positioning": "nation-first", "mentor.self_positioning": "between-worlds" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.self_positioning": "nation-first", "mentor.self_positioning": "nation-first" },
      gives: "same",
      source: "§3.4 summary",
    },
  ],
};
