import type { Risk } from "@waymark/core";
import { roles } from "../roles.js";
import { impact, inCategory, likelihood } from "./build.js";
import { projectStandingRisks } from "./project-standing.js";
import { byClientState, byNetworkRole } from "./scales.js";

/** Risks to the project from how mentoring is done: selection, oversight, stopping (§6.1). */
const projectPracticeRisks = inCategory("project", [
  {
    id: "wrong-mentor",
    title: "The wrong mentor is selected",
    cause: "Selection misses what the mentor cannot do, or why they want to do it.",
    event: "Somebody of poor quality, or the wrong kind, mentors a vulnerable person.",
    consequence: "Harm is done where risk should have been lowered.",
    owner: roles.panel,
    review: 180,
    source: "§6.1 (N), §3.2 (H), §8.1",
    covers: ["RP04", "RX01"],
    likelihood: likelihood(
      "§6.1, §3.2 (H); levels: our coding",
      "Has anybody raised doubts about the mentor for this case?",
      ["likely", 'engagement.mentor_doubts == "serious"', "Serious doubts about the mentor were raised."],
      [
        "possible",
        'engagement.mentor_doubts == "minor"',
        "Some doubts about the mentor are being looked into.",
      ],
      ["unlikely", true, "No doubts about the mentor were raised."],
    ),
    impact: byNetworkRole("§6.1"),
    controls: [
      "accreditation",
      "application-form",
      "informal-knowledge",
      "interview",
      "selection-panel",
      "vetting",
    ],
  },
  {
    id: "confrontation",
    title: "The mentor cannot handle confrontation",
    cause: "The talk is of ideology, and the mentor lacks the skill for conflict.",
    event: "A session turns into a flashpoint that the mentor cannot leave or calm.",
    consequence: "The session goes wrong, and with it the relationship.",
    owner: roles.manager,
    review: 90,
    source: "§6.1 (G)",
    covers: ["RP08"],
    likelihood: likelihood(
      "§6.1 (G); levels: our coding",
      "How far do sessions challenge the client, and how experienced is the mentor?",
      [
        "likely",
        'engagement.challenge == "confronting" and engagement.mentor_experience == "first"',
        "Sessions confront directly, and the mentor is new to this.",
      ],
      [
        "possible",
        'engagement.challenge == "confronting" or engagement.mentor_experience == "first"',
        "Sessions confront directly, or the mentor is new to this.",
      ],
      ["unlikely", true, "The mentor is not new, and sessions do not confront."],
    ),
    impact: byClientState("§6.1 (G)"),
    controls: ["flashpoint-exit", "specialist-training"],
  },
  {
    id: "no-feedback",
    title: "Nothing comes back from sessions",
    cause: "The mentor does not report, or nobody asks.",
    event: "A mentor takes a wrong direction and nobody notices.",
    consequence: "The project answers for work that it cannot see.",
    owner: roles.manager,
    review: 30,
    source: "§6.1, §6 summary, §8.1",
    covers: ["RP07"],
    likelihood: likelihood(
      "§6.1, §8.1; days: our coding",
      "When did the mentor last report back?",
      [
        "expected",
        "policy.today - engagement.last_feedback > 3 * policy.feedback_days",
        "The mentor last reported on {engagement.last_feedback}, far too long ago.",
      ],
      [
        "likely",
        "policy.today - engagement.last_feedback > policy.feedback_days",
        "The mentor last reported on {engagement.last_feedback}, longer ago than agreed.",
      ],
      ["unlikely", true, "The mentor reported on {engagement.last_feedback}."],
    ),
    impact: impact(
      "§6.1; levels: our coding",
      "Where does the client stand against the start?",
      [
        "severe",
        'engagement.progress == "backward"',
        "The client is moving deeper in, so not knowing is worse.",
      ],
      ["minor", 'engagement.progress == "forward"', "The client is moving forward."],
      ["serious", true, "Progress is mixed, or there is none."],
    ),
    controls: ["feedback-agreed", "supervision"],
  },
  {
    id: "single-account",
    title: "One mentor's account cannot be checked",
    cause: "Only one person sees the client.",
    event: "A slanted or mistaken account is taken for the truth.",
    consequence: "Decisions rest on it.",
    owner: roles.manager,
    review: 90,
    source: "§3.3 (B)",
    covers: ["RX02"],
    likelihood: likelihood(
      "§3.3 (B); levels: our coding",
      "Did supervision notice anything about who leads the relationship?",
      [
        "likely",
        'engagement.boundary_concern == "mind-games" or engagement.boundary_concern == "reversal"',
        "Supervision noticed: {engagement.boundary_concern}.",
      ],
      ["possible", 'engagement.boundary_concern == "testing"', "The client tests the mentor."],
      ["unlikely", true, "Supervision noticed nothing odd."],
    ),
    impact: impact(
      "§3.3 (B); levels: our coding",
      "What use does the client make of sessions?",
      [
        "severe",
        'engagement.use_of_sessions == "gathering" or engagement.use_of_sessions == "playing-along"',
        "The use the client makes of sessions would be missed: {engagement.use_of_sessions}.",
      ],
      [
        "serious",
        'engagement.use_of_sessions == "unclear"',
        "The use the client makes of sessions is not clear.",
      ],
      ["minor", true, "The client takes part in earnest."],
    ),
    controls: ["group-discussion", "independent-pair", "second-opinion"],
  },
  {
    id: "not-stopped",
    title: "An episode that is not working goes on",
    cause: "Nobody has the duty, or the moment, to stop it.",
    event: "Mentoring carries on although it does not help.",
    consequence: "Time, money and trust are lost, and harm may grow.",
    owner: roles.manager,
    review: 60,
    source: "§6.1 (G), §8.1",
    covers: ["RP09"],
    likelihood: likelihood(
      "§6.1 (G); levels: our coding",
      "Where does the client stand against the start?",
      ["likely", 'engagement.progress == "backward"', "The client is moving deeper in."],
      ["possible", 'engagement.progress == "none"', "There is no progress."],
      ["unlikely", true, "There is some progress."],
    ),
    impact: byClientState("§6.1 (G)"),
    controls: ["exit-decider", "flashpoint-exit", "stop-point"],
  },
  {
    id: "narrow-training",
    title: "Training stops at the technical",
    cause: "Data protection and health and safety are taken for the whole of training.",
    event: "Tensions in aims, risk and success are met unprepared.",
    consequence: "Mentors improvise on the hardest questions.",
    owner: roles.manager,
    review: 180,
    source: "§8.2",
    covers: ["RP15"],
    likelihood: likelihood(
      "§8.2; levels: our coding",
      "What was the mentor trained in?",
      [
        "likely",
        'engagement.training == "none" or engagement.training == "technical"',
        "The mentor's training: {engagement.training}.",
      ],
      ["possible", 'engagement.training == "general"', "The mentor was trained in mentoring in general."],
      ["rare", true, "The mentor has specialist training."],
    ),
    impact: impact(
      "§8.2; levels: our coding",
      "How far do sessions challenge the client?",
      ["serious", 'engagement.challenge == "confronting"', "Sessions confront directly."],
      ["minor", true, "Sessions listen or discuss."],
    ),
    controls: ["tensions-discussed"],
  },
]);

/**
 * The risks to the project (§6.1, and what §3.3, §4.5 and §8 add).
 *
 * @example
 * ```ts
 * projectRisks.every((risk) => risk.category === "project"); // => true
 * ```
 */
export const projectRisks: readonly Risk[] = Object.freeze([
  ...projectPracticeRisks,
  ...projectStandingRisks,
]);
