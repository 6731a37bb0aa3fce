import type { Factor } from "@waymark/core";

/** What the scheme wants of mentors in telling of themselves, whoever the client is; off until a stance is taken (§8.1). What the client hopes for is the factor disclosure. */
export const tellsOwnStory: Factor = {
  id: "tells-own-story",
  title: "Tells of themselves",
  summary:
    "What the scheme wants of mentors in telling of themselves, whoever the client is; off until a stance is taken (§8.1). What the client hopes for is the factor disclosure.",
  source: "§4.4; §8.1",
  similar: {
    source: "§4.4; §8.1; points: our coding",
    reads: ["mentor.disclosure"],
    ask: "How much does the mentor tell of themselves?",
    levels: [
      { id: "open", when: 'mentor.disclosure == "open"', points: 10_000, says: "Tells their own story." },
      {
        id: "credentials",
        when: 'mentor.disclosure == "credentials"',
        points: 6_000,
        says: "Tells of work and credentials.",
      },
      { id: "guarded", when: true, points: 0, says: "Tells little of themselves." },
    ],
  },
  different: {
    source: "§4.4; §8.1; points: our coding",
    reads: ["mentor.disclosure"],
    ask: "How much does the mentor tell of themselves?",
    levels: [
      { id: "open", when: 'mentor.disclosure == "open"', points: 0, says: "Tells their own story." },
      {
        id: "credentials",
        when: 'mentor.disclosure == "credentials"',
        points: 6_000,
        says: "Tells of work and credentials.",
      },
      { id: "guarded", when: true, points: 10_000, says: "Tells little of themselves." },
    ],
  },
};
