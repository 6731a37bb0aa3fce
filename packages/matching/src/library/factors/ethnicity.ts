import type { Factor } from "@waymark/core";

/** Ethnic group: for certain parts of far-right work (K); otherwise as the client asks. */
export const ethnicity: Factor = {
  id: "ethnicity",
  title: "Ethnicity",
  summary: "Counts only where the client asks.",
  source: "§3.4 K and summary",
  symmetric: true,
  similar: {
    source: "§3.4 K and summary",
    reads: ["client.ethnicity", "mentor.ethnicity"],
    ask: "What is the mentor’s ethnic group, and does it matter to the client?",
    levels: [
      {
        id: "same",
        when: "client.ethnicity == mentor.ethnicity",
        points: 10_000,
        says: "Is of the same ethnic group as the client.",
      },
      { id: "other", when: true, points: 1_000, says: "Is of another ethnic group than the client." },
    ],
  },
  different: {
    source: "§3.4 K and summary",
    reads: ["client.ethnicity", "mentor.ethnicity"],
    ask: "What is the mentor’s ethnic group, and does it matter to the client?",
    levels: [
      {
        id: "other",
        when: "client.ethnicity != mentor.ethnicity",
        points: 10_000,
        says: "Is of another ethnic group than the client.",
      },
      { id: "same", when: true, points: 2_000, says: "Is of the same ethnic group as the client." },
    ],
  },
};
