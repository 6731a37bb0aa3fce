import type { Factor } from "@waymark/core";

/** Gender: “preferably a male” for certain parts of far-right work (K); otherwise as the client asks. */
export const gender: Factor = {
  id: "gender",
  title: "Gender",
  summary: "Counts only where the client asks.",
  source: "§3.4 K and summary",
  symmetric: true,
  similar: {
    source: "§3.4 K and summary",
    reads: ["client.gender", "mentor.gender"],
    ask: "What is the mentor’s gender, and does it matter to the client?",
    levels: [
      {
        id: "same",
        when: "client.gender == mentor.gender",
        points: 10_000,
        says: "Is of the same gender as the client.",
      },
      { id: "other", when: true, points: 1_000, says: "Is of another gender than the client." },
    ],
  },
  different: {
    source: "§3.4 K and summary",
    reads: ["client.gender", "mentor.gender"],
    ask: "What is the mentor’s gender, and does it matter to the client?",
    levels: [
      {
        id: "other",
        when: "client.gender != mentor.gender",
        points: 10_000,
        says: "Is of another gender than the client.",
      },
      { id: "same", when: true, points: 2_000, says: "Is of the same gender as the client." },
    ],
  },
};
