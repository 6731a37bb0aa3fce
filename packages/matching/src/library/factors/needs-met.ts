import type { Factor } from "../../compile/index.js";

const needs = [
  { id: "mental-health", title: "mental health" },
  { id: "isolation", title: "isolation", also: ["loneliness"] },
  { id: "housing", title: "housing" },
  { id: "work", title: "work", also: ["employment", "jobs", "job"] },
  { id: "education", title: "education", also: ["school", "college"] },
  { id: "grievance", title: "grievance and injustice" },
  { id: "family", title: "family" },
  { id: "faith-basics", title: "the basics of the faith" },
];

/** Mental health, isolation, housing, work, education, grievance, family (§3.3, §7.2). */
export const needsMet: Factor = {
  id: "needs-met",
  title: "Needs met",
  summary: "Vulnerability has many sides; a mentor may have to be an advocate in some of them.",
  source: "§3.3 A; §7.2",
  saidBy: "report",
  fields: {
    client: [
      {
        id: "needs",
        title: "Needs",
        also: ["Support needs", "Pressing issues", "Needs help with", "Issues"],
        kind: "categories",
        sensitivity: "special category",
        describes: "What the client needs help with.",
        ask: "What would you like help with?",
        values: needs,
        source: "§3.3, §7.2",
      },
    ],
    mentor: [
      {
        id: "helps_with",
        title: "Helps with",
        also: ["Can help with", "Can support with", "Support offered", "Offers"],
        kind: "categories",
        sensitivity: "ordinary",
        describes: "Needs that the mentor can help with.",
        ask: "Which needs can you help with?",
        values: needs,
        change: "Train the mentor in it, or put them in touch with those who help with it.",
        source: "§3.3, §7.2",
      },
    ],
  },
  similar: {
    source: "§3.3 A; §7.2",
    ask: "Which needs can the mentor help with?",
    levels: [
      {
        id: "nothing-needed",
        when: "count(client.needs) == 0",
        points: 10_000,
        says: "The client names no need for help.",
      },
      {
        id: "all",
        when: "shared(client.needs, mentor.helps_with) == count(client.needs)",
        points: 10_000,
        says: "Can help with all that the client needs.",
      },
      {
        id: "most",
        when: "shared(client.needs, mentor.helps_with) * 2 >= count(client.needs)",
        points: 7_500,
        says: "Can help with at least half of what the client needs.",
      },
      {
        id: "some",
        when: "overlaps(client.needs, mentor.helps_with)",
        points: 5_000,
        says: "Can help with some of what the client needs.",
      },
      { id: "none", when: true, points: 1_000, says: "Cannot help with what the client needs." },
    ],
  },
  asked: {
    source: "§3.3 A; §7.2",
    ask: "Which needs can the mentor help with?",
    levels: [
      {
        id: "nothing-needed",
        when: "count(client.needs) == 0",
        points: 5_000,
        says: "The client names no need for help.",
      },
      {
        id: "all",
        when: "shared(client.needs, mentor.helps_with) == count(client.needs)",
        points: 10_000,
        says: "The mentor can help with all that the client needs.",
      },
      {
        id: "not-all",
        when: true,
        points: 0,
        says: "The mentor cannot help with all that the client needs.",
      },
    ],
  },
  profile: "Helps with {client.needs}.",
  cases: [
    {
      of: "similar",
      given: { "client.needs": "none", "mentor.helps_with": "work" },
      gives: "nothing-needed",
      source: "§7.2",
    },
    {
      of: "similar",
      given: { "client.needs": "isolation;faith-basics", "mentor.helps_with": "isolation;faith-basics" },
      gives: "all",
      source: "the convert who could not pray, §7.2 I",
    },
    {
      of: "similar",
      given: { "client.needs": "isolation;work", "mentor.helps_with": "work" },
      gives: "most",
      source: "A as an advocate, §3.3",
    },
    {
      of: "similar",
      given: { "client.needs": "isolation;work;housing", "mentor.helps_with": "housing" },
      gives: "some",
      source: "§3.3 A",
    },
    {
      of: "similar",
      given: { "client.needs": "mental-health", "mentor.helps_with": "work" },
      gives: "none",
      source: "§7.2",
    },
    {
      of: "asked",
      given: { "client.needs": "none", "mentor.helps_with": "work" },
      gives: "nothing-needed",
      source: "§7.2",
    },
    {
      of: "asked",
      given: { "client.needs": "isolation", "mentor.helps_with": "isolation;work" },
      gives: "all",
      source: "A as an advocate, §3.3",
    },
    {
      of: "asked",
      given: { "client.needs": "isolation;work", "mentor.helps_with": "work" },
      gives: "not-all",
      source: "A as an advocate, §3.3",
    },
  ],
};
