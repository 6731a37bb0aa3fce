import type { Factor } from "../../compile/index.js";
import { befriendingSkill } from "../fields/skills.js";

/** Skill in befriending (§3.3). */
export const befriending: Factor = {
  id: "befriending",
  title: "Befriending",
  summary: "Both skills are needed; to find both in one person is rare, and yet crucial.",
  source: "§3.3 and its summary; §3.3 I; levels: our coding",
  saidBy: "report",
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
    { given: { "mentor.befriending": "strong" }, gives: "strong", source: "§3.3" },
    { given: { "mentor.befriending": "some" }, gives: "some", source: "§3.3" },
    {
      given: { "mentor.befriending": "none" },
      gives: "none",
      source: "our coding",
    },
  ],
};
