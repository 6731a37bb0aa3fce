import type { AssessmentInstrument } from "../../compile/index.js";
import { seenAnswers } from "./answers.js";

/** Strengths, beside an assessment of vulnerability: our coding. It stays where another instrument takes that one's place. */
export const strengths: AssessmentInstrument = {
  id: "strengths",
  version: "1",
  title: "Strengths",
  by: "the makers of this scheme",
  heading: "reduced-vulnerability",
  raters: ["client", "mentor", "manager", "other"],
  source: "our coding: strengths beside what an assessment of vulnerability asks (§7.2)",
  saidBy: "coding",
  covers: ["MV03"],
  answers: seenAnswers,
  items: [
    {
      id: "strength-trusted-adult",
      title: "Someone trusted outside the group",
      direction: "up",
      source: "§3.3 H (“they haven’t had somebody that they trust”)",
      saidBy: "participant",
    },
    {
      id: "strength-purpose",
      title: "A purpose of their own",
      direction: "up",
      source: "our coding as a strength; §7.2 (“more positive behaviours”)",
    },
    {
      id: "strength-critical-thinking",
      title: "Weighs arguments for themselves",
      direction: "up",
      source: "our coding as a strength; nearest in the report: §7.3",
    },
    {
      id: "strength-other-views",
      title: "Can stand other people's views",
      direction: "up",
      source: "our coding as a strength; summary of §7 (“acknowledge alternative views”)",
    },
    {
      id: "strength-coping",
      title: "Ways of coping with bad times",
      direction: "up",
      source: "our coding as a strength; §8.3 (“cope constructively”)",
    },
    {
      id: "strength-stable-home",
      title: "A stable home",
      direction: "up",
      source: "our coding as a strength; §4.1 (help with housing)",
    },
  ],
};
