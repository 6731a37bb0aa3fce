import type { Factor } from "@waymark/core";

/** Whether they can speak in the language that the client would rather use (§3.4 other identity markers). */
export const language: Factor = {
  id: "language",
  title: "Language",
  summary: "They should be able to talk.",
  source: "§3.4 summary; levels: our coding",
  similar: {
    source: "§3.4 summary; levels: our coding",
    reads: ["client.language", "mentor.languages"],
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
    reads: ["client.language", "mentor.languages"],
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
};
