import type { AssessmentInstrument } from "../../compile/index.js";
import { howMet } from "../indicators/make.js";
import { answersOf, seenAnswers } from "./answers.js";

const framework = "HM Government, Channel: Vulnerability Assessment Framework, 2012";

/**
 * The 22 factors of the framework that Channel panels used after the report was written: engagement, intent and capability.
 * The report speaks only of an assessment of this type (§7.2 I). Which way is better, and the answers, are our coding.
 */
export const channelFramework: AssessmentInstrument = {
  id: "channel-vaf",
  version: "2012",
  title: "Channel: Vulnerability Assessment Framework",
  by: "HM Government",
  heading: "reduced-vulnerability",
  raters: ["mentor", "manager", "other"],
  source: `${framework}; §7.2 I on an assessment of this type`,
  saidBy: "coding",
  covers: ["MV03"],
  answers: seenAnswers,
  items: [
    {
      // It is not to be talked away (“you can’t push that away”, A): what is good is that it is heard and has an outlet.
      id: "channel-grievance",
      title: "A feeling of injustice is heard and has an outlet",
      direction: "up",
      ask: "If the client feels an injustice: is it heard, and has it a lawful outlet?",
      answers: answersOf([
        ["no-outlet", 0, "A feeling of injustice that nobody listens to."],
        ["heard", 3_300, "Somebody takes the feeling of injustice seriously."],
        ["looking", 6_700, "Looks for a lawful way to have the injustice heard."],
        ["has-an-outlet", 10_000, "The feeling of injustice has a lawful outlet, and somebody listens."],
      ]),
      source: `§3.3 A, §4.5 A; the factor: ${framework}`,
      saidBy: "participant",
    },
    { id: "channel-threat", title: "Feeling under threat", direction: "down" },
    {
      // Everybody has this need: what is good is that it is met where it does no harm.
      id: "channel-belonging",
      title: "A need for meaning and belonging is met",
      direction: "up",
      ask: "How is the need for meaning and belonging met?",
      answers: answersOf(howMet("The need for meaning and belonging")),
      source: `§3.3 J (belonging), after Mekic 2010 (a positive attachment in place of negative ones); the factor: ${framework}`,
      saidBy: "report",
    },
    {
      id: "channel-status",
      title: "A wish for status is met",
      direction: "up",
      ask: "How is the wish for status met?",
      answers: answersOf(howMet("The wish for status")),
      source: `our coding, as for belonging (§3.3 J); the factor: ${framework}`,
      saidBy: "coding",
    },
    {
      id: "channel-adventure",
      title: "A wish for excitement and adventure is met",
      direction: "up",
      ask: "How is the wish for excitement and adventure met?",
      answers: answersOf(howMet("The wish for excitement and adventure")),
      source: `our coding, as for belonging (§3.3 J); the factor: ${framework}`,
      saidBy: "coding",
    },
    { id: "channel-dominance", title: "A need to dominate and control others", direction: "down" },
    { id: "channel-indoctrination", title: "Susceptibility to indoctrination", direction: "down" },
    { id: "channel-political-change", title: "A desire for change by any means", direction: "down" },
    { id: "channel-opportunism", title: "Opportunistic involvement", direction: "down" },
    // What others do, and a time of life, are context: no client is measured by them.
    {
      id: "channel-family-or-friends",
      title: "Family or friends involved in extremism",
      direction: "none",
    },
    { id: "channel-transition", title: "At a transitional time of life", direction: "none" },
    { id: "channel-group-influence", title: "Influenced or controlled by a group", direction: "down" },
    {
      id: "channel-mental-health",
      title: "Relevant mental health issues",
      direction: "none",
      notComputed:
        "Health is special category data and a clinician's to assess; the scheme refers on and does not score it.",
    },
    {
      id: "channel-over-identification",
      title: "Over-identification with a group or ideology",
      direction: "down",
    },
    { id: "channel-us-and-them", title: "Them-and-us thinking", direction: "down" },
    { id: "channel-dehumanisation", title: "Dehumanisation of the enemy", direction: "down" },
    { id: "channel-justifies-offending", title: "Attitudes that justify offending", direction: "down" },
    { id: "channel-harmful-means", title: "Harmful means to an end", direction: "down" },
    { id: "channel-harmful-objectives", title: "Harmful objectives", direction: "down" },
    { id: "channel-knowledge", title: "Knowledge, skills and competencies for harm", direction: "down" },
    { id: "channel-networks", title: "Access to networks, funding or equipment", direction: "down" },
    { id: "channel-criminal-capability", title: "Criminal capability", direction: "down" },
  ],
};
