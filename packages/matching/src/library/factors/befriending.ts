import type { Factor } from "../../compile/index.js";
import { befriendingSkill } from "../fields/skills.js";

/** Skill in befriending (§3.3). */
export const befriending: Factor = {
  id: "befriending",
  title: "Befriending",
  summary: "Both skills are needed, and rarely found in one person.",
  source: "§3.3 I and summary",
  fields: {
    mentor: [befriendingSkill],
  },
  similar: {
    source: "§3.3 I",
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
  cases: [
    { given: { "mentor.befriending": "strong" }, gives: "strong", source: "the befriender, §3.3" },
    { given: { "mentor.befriending": "some" }, gives: "some", source: "§3.3" },
    {
      given: { "mentor.befriending": "none" },
      gives: "none",
      source: "the interventionist who cannot befriend, §3.3 I",
    },
  ],
};
