import { impact, likelihood, risk } from "../build.js";
import { dependence } from "../fields/dependence.js";
import { lastSession } from "../fields/last-session.js";

/** Sessions stop without a decision (our coding; §4.5 and §6.1 on planning and exit). */
export const drift = risk({
  id: "drift",
  category: "client",
  title: "Sessions could stop without a decision",
  cause: "Meetings lapse, and nobody decides that the mentoring has ended.",
  event: "The client is left without a word.",
  consequence: "Trust in everybody who helps is lost.",
  owner: "project-manager",
  review: 30,
  source: "our coding; §4.5 and §6.1 on planning and exit",
  saidBy: "coding",
  fields: { engagement: [lastSession, dependence] },
  likelihood: likelihood(
    "our coding",
    "When did they last meet?",
    [
      "likely",
      "policy.today - engagement.last_session > 2 * policy.session_gap_days",
      "They last met on {engagement.last_session}, more than twice as long ago as agreed.",
    ],
    [
      "possible",
      "policy.today - engagement.last_session > policy.session_gap_days",
      "They last met on {engagement.last_session}, longer ago than usual.",
    ],
    ["rare", true, "They met on {engagement.last_session}."],
  ),
  impact: impact(
    "our coding",
    "How far does the client lean on the mentor?",
    ["severe", 'engagement.dependence == "strong"', "The client leans on the mentor for everything."],
    ["serious", 'engagement.dependence == "some"', "The client relies on the mentor somewhat."],
    ["minor", true, "The client stands on their own feet."],
  ),
  controls: ["channel-link", "exit-decider"],
  cases: [
    {
      of: "likelihood",
      given: {
        "engagement.last_session": "2026-04-20",
        "policy.session_gap_days": 35,
        "policy.today": "2026-06-30",
      },
      gives: "likely",
    },
    {
      of: "likelihood",
      given: {
        "engagement.last_session": "2026-05-25",
        "policy.session_gap_days": 35,
        "policy.today": "2026-06-30",
      },
      gives: "possible",
    },
    {
      of: "likelihood",
      given: {
        "engagement.last_session": "2026-06-29",
        "policy.session_gap_days": 35,
        "policy.today": "2026-06-30",
      },
      gives: "rare",
    },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.dependence": "strong" }, gives: "severe" },
    { of: "impact", given: { "engagement.dependence": "some" }, gives: "serious" },
    { of: "impact", given: { "engagement.dependence": "independent" }, gives: "minor" },
    { of: "impact", given: {}, gives: null },
  ],
});
