import type { Factor } from "@waymark/core";

/** Class: “you can’t suddenly say, I’m in Bourneville” (A). */
export const classFactor: Factor = {
  id: "class",
  title: "Class",
  summary: "A shared class background can make a mentor credible.",
  source: "§3.3 A; §3.4 summary",
  symmetric: true,
  similar: {
    source: "§3.3 A; §3.4 summary",
    reads: ["client.class", "mentor.class"],
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
    reads: ["client.class", "mentor.class"],
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
};
