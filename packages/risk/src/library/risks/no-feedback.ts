import { impact, likelihood, risk } from "../build.js";
import { lastFeedback } from "../fields/last-feedback.js";
import { progress } from "../fields/progress.js";

/** Nothing comes back from sessions (§6.1, §6 summary, §8.1). */
export const noFeedback = risk({
  id: "no-feedback",
  category: "project",
  title: "Nothing may come back from sessions",
  cause: "The mentor does not report, or nobody asks.",
  event: "A mentor takes a wrong direction and nobody notices.",
  consequence: "The project answers for work that it cannot see.",
  owner: "project-manager",
  review: 30,
  source: "§6.1, §6 summary, §8.1",
  saidBy: "report",
  covers: ["RP07"],
  fields: { engagement: [lastFeedback, progress] },
  likelihood: likelihood(
    "§6.1, §8.1; days: our coding",
    "When did the mentor last report back?",
    [
      "expected",
      "policy.today - engagement.last_feedback > 3 * policy.feedback_days",
      "The mentor last reported on {engagement.last_feedback}, more than three times as long ago as agreed.",
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
    "Where is the client, compared with the start?",
    [
      "severe",
      'engagement.progress == "backward"',
      "The client is moving deeper in, so not knowing is worse.",
    ],
    ["minor", 'engagement.progress == "forward"', "The client is moving forward."],
    ["serious", true, "Progress is mixed, or there is none."],
  ),
  controls: ["feedback-agreed", "supervision"],
  cases: [
    {
      of: "likelihood",
      given: {
        "engagement.last_feedback": "2026-04-06",
        "policy.feedback_days": 28,
        "policy.today": "2026-06-30",
      },
      gives: "expected",
    },
    {
      of: "likelihood",
      given: {
        "engagement.last_feedback": "2026-06-01",
        "policy.feedback_days": 28,
        "policy.today": "2026-06-30",
      },
      gives: "likely",
    },
    {
      of: "likelihood",
      given: {
        "engagement.last_feedback": "2026-06-28",
        "policy.feedback_days": 28,
        "policy.today": "2026-06-30",
      },
      gives: "unlikely",
    },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.progress": "backward" }, gives: "severe" },
    { of: "impact", given: { "engagement.progress": "forward" }, gives: "minor" },
    { of: "impact", given: { "engagement.progress": "none" }, gives: "serious" },
    { of: "impact", given: {}, gives: null },
  ],
});
