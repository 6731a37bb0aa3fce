import type { Factor } from "../../compile/index.js";
import { interventionistSkill } from "../fields/skills.js";

/** Skill in challenging beliefs (§3.3). */
export const interventionist: Factor = {
  id: "interventionist",
  title: "Challenging",
  summary: "Both skills are needed; to find both in one person is rare, and yet crucial.",
  source: "§3.3 and its summary; §3.3 I; levels: our coding",
  saidBy: "report",
  fields: {
    mentor: [interventionistSkill],
  },
  similar: {
    source: "§3.3 I",
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
  cases: [
    { given: { "mentor.interventionist": "strong" }, gives: "strong", source: "§3.3 I" },
    { given: { "mentor.interventionist": "some" }, gives: "some", source: "§3.3" },
    {
      given: { "mentor.interventionist": "none" },
      gives: "none",
      source: "“I couldn’t challenge somebody’s beliefs”, §3.3 E",
    },
  ],
};
