import type { Factor } from "../../compile/index.js";

const subjects = [
  { id: "theology", title: "theology" },
  { id: "narratives", title: "extremist narratives and groups" },
  { id: "far-right-groups", title: "far-right groups and politics" },
  { id: "animal-rights-values", title: "animal-rights beliefs and values" },
  { id: "online-spaces", title: "online spaces", also: ["online", "internet"] },
];

/** Theology, narratives and groups, far-right politics, animal-rights values: knowledge enough to answer (§3.4). */
export const knowledge: Factor = {
  id: "knowledge",
  title: "Knowledge",
  summary: "Knowledge enough to answer, and the confidence to say it.",
  source: "§3.4; §3.2 B; §3.3 E; §3.4 C, D, K",
  saidBy: "report",
  fields: {
    client: [
      {
        id: "knowledge_needed",
        title: "Knowledge needed",
        also: ["Questions about"],
        kind: "categories",
        sensitivity: "ordinary",
        describes: "What a mentor must be able to answer.",
        ask: "Which questions would you want a mentor to be able to answer?",
        values: subjects,
        source: "§3.2 B; §3.3 E; §3.4 C, D, K",
      },
    ],
    mentor: [
      {
        id: "knowledge",
        title: "Knowledge",
        also: ["Expertise", "Subject strengths", "Subject knowledge", "Knows about"],
        kind: "categories",
        sensitivity: "ordinary",
        describes: "What the mentor can answer, with the confidence to say it.",
        ask: "Which questions can you answer with confidence?",
        values: subjects,
        change: "Train the mentor in it, until they have the confidence to say it.",
        source: "§3.4",
      },
    ],
  },
  named: { field: "knowledge", says: "who knows about {value}" },
  similar: {
    source: "§3.4",
    ask: "What can the mentor answer?",
    levels: [
      {
        id: "nothing-needed",
        when: "count(client.knowledge_needed) == 0",
        points: 10_000,
        says: "No special knowledge is asked for.",
      },
      {
        id: "all",
        when: "shared(client.knowledge_needed, mentor.knowledge) == count(client.knowledge_needed)",
        points: 10_000,
        says: "Knows all that is asked for: {client.knowledge_needed}.",
      },
      {
        id: "part",
        when: "overlaps(client.knowledge_needed, mentor.knowledge)",
        points: 6_000,
        says: "Knows part of what is asked for ({client.knowledge_needed}).",
      },
      {
        id: "none",
        when: true,
        points: 0,
        says: "Does not know what is asked for: {client.knowledge_needed}.",
      },
    ],
  },
  asked: {
    source: "§3.4",
    ask: "What can the mentor answer?",
    levels: [
      {
        id: "nothing-needed",
        when: "count(client.knowledge_needed) == 0",
        points: 5_000,
        says: "No special knowledge is asked for.",
      },
      {
        id: "all",
        when: "shared(client.knowledge_needed, mentor.knowledge) == count(client.knowledge_needed)",
        points: 10_000,
        says: "The mentor knows all that is asked for: {client.knowledge_needed}.",
      },
      {
        id: "not-all",
        when: true,
        points: 0,
        says: "The mentor does not know all that is asked for: {client.knowledge_needed}.",
      },
    ],
  },
  profile: "Knows {client.knowledge_needed}.",
  cases: [
    {
      of: "similar",
      given: { "client.knowledge_needed": "none", "mentor.knowledge": "theology" },
      gives: "nothing-needed",
      source: "§3.4",
    },
    {
      of: "similar",
      given: { "client.knowledge_needed": "theology;narratives", "mentor.knowledge": "narratives;theology" },
      gives: "all",
      source: "knowledge enough to answer, §3.2 B, §3.3 E",
    },
    {
      of: "similar",
      given: { "client.knowledge_needed": "theology;narratives", "mentor.knowledge": "theology" },
      gives: "part",
      source: "our coding",
    },
    {
      of: "similar",
      given: { "client.knowledge_needed": "far-right-groups", "mentor.knowledge": "theology" },
      gives: "none",
      source: "§3.4 K",
    },
    {
      of: "asked",
      given: { "client.knowledge_needed": "none", "mentor.knowledge": "theology" },
      gives: "nothing-needed",
      source: "§3.4",
    },
    {
      of: "asked",
      given: { "client.knowledge_needed": "theology", "mentor.knowledge": "theology;narratives" },
      gives: "all",
      source: "§3.2 B, §3.3 E",
    },
    {
      of: "asked",
      given: { "client.knowledge_needed": "theology;narratives", "mentor.knowledge": "theology" },
      gives: "not-all",
      source: "our coding",
    },
  ],
};
