import type { Factor } from "@waymark/core";

/** Where each stands (§3.4 summary): similarity and difference are both useful. */
export const politics: Factor = {
  id: "politics",
  title: "Politics",
  summary: "Similarity and dissimilarity are both useful.",
  source: "§3.4 summary",
  symmetric: true,
  similar: {
    source: "§3.4 summary",
    reads: ["client.politics", "mentor.politics"],
    ask: "Where does each stand in politics?",
    levels: [
      {
        id: "same",
        when: "client.politics == mentor.politics",
        points: 10_000,
        says: "Stands where the client stands in politics.",
      },
      { id: "other", when: true, points: 1_000, says: "Stands elsewhere in politics than the client." },
    ],
  },
  different: {
    source: "§3.4 summary",
    reads: ["client.politics", "mentor.politics"],
    ask: "Where does each stand in politics?",
    levels: [
      {
        id: "other",
        when: "client.politics != mentor.politics",
        points: 10_000,
        says: "Stands elsewhere in politics than the client.",
      },
      { id: "same", when: true, points: 2_000, says: "Stands where the client stands in politics." },
    ],
  },
};
