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

/** Whether they can speak in the language that the client would rather use (our coding, as one of the other identity markers of §3.4). */
export const language: Factor = {
  id: "language",
  title: "Language",
  summary: "They should be able to talk.",
  source: "our coding, as one of the other identity markers of the summary of §3.4",
  saidBy: "coding",
  fields: {
    client: [
      {
        id: "language",
        title: "Language",
        also: [
          ...["Languages", "First language", "Main language", "Preferred language", "Language spoken"],
          ...["Mother tongue", "Home language", "Speaks at home", "Languages spoken", "Language at home"],
        ],
        kind: "category",
        sensitivity: "identity",
        describes: "The language that the client would rather speak.",
        ask: "Which language would you rather speak?",
        values: languages,
        source: "our coding",
      },
    ],
    mentor: [
      {
        id: "languages",
        title: "Languages",
        also: ["Language", "Languages spoken", "Speaks", "Speaks also", "Language skills"],
        kind: "categories",
        sensitivity: "ordinary",
        describes: "Languages that the mentor can work in.",
        ask: "In which languages can you work?",
        values: languages,
        source: "our coding",
      },
    ],
  },
  named: { field: "languages", says: "who speaks {value}" },
  similar: {
    source: "our coding, after the summary of §3.4",
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
    source: "our coding, after the summary of §3.4",
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
      source: "our coding",
    },
    {
      of: "similar",
      given: { "client.language": "arabic", "mentor.languages": "english" },
      gives: "other",
      source: "our coding",
    },
    {
      of: "different",
      given: { "client.language": "urdu", "mentor.languages": "english" },
      gives: "other",
      source: "our coding",
    },
    {
      of: "different",
      given: { "client.language": "urdu", "mentor.languages": "urdu" },
      gives: "same",
      source: "our coding",
    },
  ],
};
