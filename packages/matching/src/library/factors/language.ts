import type { Factor } from "../../compile/index.js";

const languages = [
  { id: "english", title: "English" },
  { id: "urdu", title: "Urdu" },
  { id: "punjabi", title: "Punjabi" },
  { id: "bengali", title: "Bengali" },
  { id: "arabic", title: "Arabic" },
  { id: "somali", title: "Somali" },
  { id: "polish", title: "Polish" },
  { id: "pashto", title: "Pashto" },
];

/** Whether they can speak in the language that the client would rather use (§3.4 other identity markers). */
export const language: Factor = {
  id: "language",
  title: "Language",
  summary: "They should be able to talk.",
  source: "§3.4 summary; levels: our coding",
  fields: {
    client: [
      {
        id: "language",
        title: "Language",
        also: ["Languages", "First language", "Preferred language", "Language spoken"],
        kind: "category",
        sensitivity: "identity",
        describes: "The language that the client would rather speak.",
        values: languages,
        source: "§3.4",
      },
    ],
    mentor: [
      {
        id: "languages",
        title: "Languages",
        also: ["Language", "Languages spoken", "Speaks"],
        kind: "categories",
        sensitivity: "ordinary",
        describes: "Languages that the mentor can work in.",
        values: languages,
        source: "§3.4",
      },
    ],
  },
  similar: {
    source: "§3.4 summary; levels: our coding",
    ask: "Which languages does the mentor speak?",
    levels: [
      {
        id: "same",
        when: "has(mentor.languages, client.language)",
        points: 10_000,
        says: "Speaks {client.language}, the language wanted.",
      },
      { id: "other", when: true, points: 0, says: "Does not speak {client.language}, the language wanted." },
    ],
  },
  different: {
    source: "§3.4 summary; levels: our coding",
    ask: "Which languages does the mentor speak?",
    levels: [
      {
        id: "other",
        when: "not has(mentor.languages, client.language)",
        points: 10_000,
        says: "Does not speak {client.language}, the language wanted.",
      },
      { id: "same", when: true, points: 0, says: "Speaks {client.language}, the language wanted." },
    ],
  },
  profile: "Speaks {client.language}.",
  cases: [
    {
      of: "similar",
      given: { "client.language": "arabic", "mentor.languages": "arabic;english" },
      gives: "same",
      source: "the boy found on a lorry, §3.2 B",
    },
    {
      of: "similar",
      given: { "client.language": "arabic", "mentor.languages": "english" },
      gives: "other",
      source: "the same boy",
    },
    {
      of: "different",
      given: { "client.language": "urdu", "mentor.languages": "english" },
      gives: "other",
      source: "a client who would rather not be overheard at home",
    },
    {
      of: "different",
      given: { "client.language": "urdu", "mentor.languages": "urdu" },
      gives: "same",
      source: "the same client",
    },
  ],
};
