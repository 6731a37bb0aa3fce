import type { PairScale } from "../../compile/index.js";
import { befriendingSkill, interventionistSkill } from "../fields/skills.js";

/** Both skills in one person are rare, and yet crucial (§3.3): that two may share them is our coding. */
export const pairSkills: PairScale = {
  id: "pair-skills",
  title: "One befriends, one challenges",
  source: "our coding, after §3.3 and its summary: both skills in one person are rare, and yet crucial",
  saidBy: "coding",
  fields: { mentor: [befriendingSkill, interventionistSkill] },
  weight: 2_200,
  scale: {
    source: "§3.3 and its summary; points: our coding",
    ask: "How strong is each of them at befriending and at challenging, in the panel’s view?",
    levels: [
      {
        id: "both-strong",
        when: 'mentor.befriending == "strong" and second.interventionist == "strong"',
        points: 10_000,
        says: "{mentor.id} is strong at befriending and {second.id} at challenging.",
      },
      {
        id: "one-strong",
        when: '(mentor.befriending == "strong" and second.interventionist == "some") or (mentor.befriending == "some" and second.interventionist == "strong")',
        points: 7_000,
        says: "{mentor.id} befriends and {second.id} challenges; one of them is strong at it.",
      },
      {
        id: "both-some",
        when: 'mentor.befriending == "some" and second.interventionist == "some"',
        points: 4_500,
        says: "{mentor.id} befriends and {second.id} challenges, both with some skill.",
      },
      { id: "one-skill", when: true, points: 500, says: "One of the two skills is missing in the pair." },
    ],
  },
  cases: [
    {
      given: { "mentor.befriending": "strong", "second.interventionist": "strong" },
      gives: "both-strong",
      source: "the befriender with the interventionist, §3.3 I",
    },
    {
      given: { "mentor.befriending": "some", "second.interventionist": "strong" },
      gives: "one-strong",
      source: "§3.3 I",
    },
    {
      given: { "mentor.befriending": "some", "second.interventionist": "some" },
      gives: "both-some",
      source: "§3.3 I",
    },
    {
      given: { "mentor.befriending": "strong", "second.interventionist": "none" },
      gives: "one-skill",
      source: "§3.3 summary",
    },
  ],
};
