import type { Factor } from "@waymark/core";

/** Skill in challenging beliefs (§3.3). */
export const interventionist: Factor = {
  id: "interventionist",
  title: "Challenging",
  summary: "Both skills are needed, and rarely found in one person.",
  source: "§3.3 I and summary",
  similar: {
    source: "§3.3 I",
    reads: ["mentor.interventionist"],
    ask: "How strong is the mentor’s challenging skill, in the panel’s view?",
    levels: [
      {
        id: "strong",
        when: 'mentor.interventionist == "strong"',
        points: 10_000,
        says: "Strong at challenging.",
      },
      {
        id: "some",
        when: 'mentor.interventionist == "some"',
        points: 6_000,
        says: "Some skill at challenging.",
      },
      { id: "none", when: true, points: 0, says: "No skill at challenging." },
    ],
  },
  profile: "Is good at challenging.",
};
