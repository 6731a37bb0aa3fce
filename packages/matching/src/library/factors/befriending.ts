import type { Factor } from "@waymark/core";

/** Skill in befriending (§3.3). */
export const befriending: Factor = {
  id: "befriending",
  title: "Befriending",
  summary: "Both skills are needed, and rarely found in one person.",
  source: "§3.3 I and summary",
  similar: {
    source: "§3.3 I",
    reads: ["mentor.befriending"],
    ask: "How strong is the mentor’s befriending skill, in the panel’s view?",
    levels: [
      {
        id: "strong",
        when: 'mentor.befriending == "strong"',
        points: 10_000,
        says: "Strong at befriending.",
      },
      { id: "some", when: 'mentor.befriending == "some"', points: 6_000, says: "Some skill at befriending." },
      { id: "none", when: true, points: 0, says: "No skill at befriending." },
    ],
  },
  profile: "Is good at befriending.",
};
