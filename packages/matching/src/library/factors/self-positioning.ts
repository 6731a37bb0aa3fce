import type { Factor } from "@waymark/core";

/** How each sees their own place in society (§3.4 summary). */
export const selfPositioning: Factor = {
  id: "self-positioning",
  title: "Self-positioning",
  summary: "A client may explore who they are, and are not, against somebody placed differently.",
  source: "§3.4 summary",
  symmetric: true,
  similar: {
    source: "§3.4 summary",
    reads: ["client.self_positioning", "mentor.self_positioning"],
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
    reads: ["client.self_positioning", "mentor.self_positioning"],
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
};
