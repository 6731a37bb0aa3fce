import type { Factor } from "@waymark/core";

/** Mental health, isolation, housing, work, education, grievance, family (§3.3, §7.2). */
export const needsMet: Factor = {
  id: "needs-met",
  title: "Needs met",
  summary: "Vulnerability has many sides; a mentor may have to be an advocate in some of them.",
  source: "§3.3 A; §7.2",
  similar: {
    source: "§3.3 A; §7.2",
    reads: ["client.needs", "mentor.helps_with"],
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
    reads: ["client.needs", "mentor.helps_with"],
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
};
