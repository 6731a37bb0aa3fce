import { duty } from "../build.js";
import { lastSession } from "../fields/last-session.js";
import { mentorDanger } from "../fields/mentor-danger.js";

/** Protect a mentor in danger (§6.2 (F and summary)). */
export const protectMentor = duty({
  id: "protect-mentor",
  title: "Protect a mentor in danger",
  source: "§6.2 (F); §6.2 on appropriate backup; who and when: our coding",
  saidBy: "participant",
  fields: { engagement: [mentorDanger, lastSession] },
  when: 'engagement.mentor_danger == "yes"',
  ask: "Is the mentor, or somebody close to them, in danger?",
  says: "The mentor, or somebody close to them, is in danger. Stop meetings until they are safe, and bring in the police.",
  from: ["engagement.last_session", "engagement.started"],
  role: "project-manager",
  within: 0,
  observed: {
    says: "It is on record that the mentor may be in danger. Stop meetings until they are safe, and bring in the police.",
    settled: 'engagement.mentor_danger == "protected"',
    denied: 'engagement.mentor_danger == "no"',
    ask: "The facts say that the mentor is not in danger, and a record says otherwise. Ring the mentor now, and record the answer.",
    role: "project-manager",
  },
  done: { mentor_danger: "protected" },
  cases: [
    { given: { "engagement.mentor_danger": "yes" }, gives: true },
    { given: { "engagement.mentor_danger": "no" }, gives: false },
    { given: {}, gives: null },
    { of: "observed.settled", given: { "engagement.mentor_danger": "protected" }, gives: true },
    { of: "observed.settled", given: { "engagement.mentor_danger": "no" }, gives: false },
    { of: "observed.denied", given: { "engagement.mentor_danger": "no" }, gives: true },
    { of: "observed.denied", given: { "engagement.mentor_danger": "protected" }, gives: false },
  ],
});
