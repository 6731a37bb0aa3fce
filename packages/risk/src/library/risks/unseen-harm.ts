import { impact, likelihood, risk } from "../build.js";
import { lastFeedback } from "../fields/last-feedback.js";
import { progress } from "../fields/progress.js";

/** Poor outcomes go unseen (§5.5 (E)). */
export const unseenHarm = risk({
  id: "unseen-harm",
  category: "client",
  title: "Poor outcomes could go unseen",
  cause: "Nobody follows outcomes while the mentor is paid.",
  event: "The client moves deeper in, and mentoring carries on.",
  consequence: "Help comes too late, or never.",
  owner: "project-manager",
  review: 60,
  source: "§5.5 (E)",
  saidBy: "participant",
  covers: ["RX08"],
  fields: { engagement: [lastFeedback, progress] },
  likelihood: likelihood(
    "§5.5 (E); days: our coding",
    "When did the mentor last report back?",
    [
      "likely",
      "policy.today - engagement.last_feedback > 3 * policy.feedback_days",
      "The mentor last reported on {engagement.last_feedback}, more than three times as long ago as agreed.",
    ],
    [
      "possible",
      "policy.today - engagement.last_feedback > policy.feedback_days",
      "The mentor last reported on {engagement.last_feedback}, longer ago than agreed.",
    ],
    ["unlikely", true, "The mentor reported on {engagement.last_feedback}."],
  ),
  impact: impact(
    "§5.5 (E); levels: our coding",
    "Where is the client, compared with the start?",
    ["critical", 'engagement.progress == "backward"', "The client is moving deeper in."],
    ["minor", 'engagement.progress == "forward"', "The client is moving forward."],
    ["serious", true, "Progress is mixed, or there is none."],
  ),
  controls: ["channel-link", "fit-reviewed", "outcomes-followed"],
  cases: [
    {
      of: "likelihood",
      given: {
        "engagement.last_feedback": "2026-04-06",
        "policy.feedback_days": 28,
        "policy.today": "2026-06-30",
      },
      gives: "likely",
    },
    {
      of: "likelihood",
      given: {
        "engagement.last_feedback": "2026-06-01",
        "policy.feedback_days": 28,
        "policy.today": "2026-06-30",
      },
      gives: "possible",
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
    { of: "impact", given: { "engagement.progress": "backward" }, gives: "critical" },
    { of: "impact", given: { "engagement.progress": "forward" }, gives: "minor" },
    { of: "impact", given: { "engagement.progress": "none" }, gives: "serious" },
    { of: "impact", given: {}, gives: null },
  ],
});
