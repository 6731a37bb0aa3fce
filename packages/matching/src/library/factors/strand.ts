import type { Factor } from "@waymark/core";

/** The strand or school, which counts only if the client asks (§3.4 D). */
export const strand: Factor = {
  id: "strand",
  title: "Strand",
  summary: "Matching the strand is only needed if the client wants to speak to a person of a certain school.",
  source: "§3.4 C, D",
  met: 10_000,
  similar: {
    source: "§3.4 D",
    reads: ["client.faith", "client.strand", "mentor.faith", "mentor.strand"],
    ask: "Which strand does the client ask for, and which is the mentor’s?",
    levels: [
      {
        id: "same",
        when: "client.faith == mentor.faith and client.strand == mentor.strand",
        points: 10_000,
        says: "Is of the strand that the client asks for.",
      },
      {
        id: "same-faith",
        when: "client.faith == mentor.faith",
        points: 3_000,
        says: "Is of the same faith and another strand.",
      },
      { id: "other", when: true, points: 0, says: "Is of another faith." },
    ],
  },
  different: {
    source: "§3.4 C (a passive Salafi and a Jihadist one)",
    reads: ["client.strand", "mentor.strand"],
    ask: "Which strand does the client ask for, and which is the mentor’s?",
    levels: [
      { id: "other", when: "client.strand != mentor.strand", points: 10_000, says: "Is of another strand." },
      { id: "same", when: true, points: 2_000, says: "Is of the same strand." },
    ],
  },
};
