import { duty } from "../build.js";
import { lastSession } from "../fields/last-session.js";
import { seriousThreat } from "../fields/serious-threat.js";

/** Report a serious threat (§3.3 (A, E, H)). */
export const reportThreat = duty({
  id: "report-threat",
  title: "Report a serious threat",
  source: "§3.3 (A, E, H)",
  saidBy: "participant",
  fields: { engagement: [seriousThreat, lastSession] },
  when: 'engagement.serious_threat == "serious"',
  ask: "Has the client made a serious threat?",
  says: "A serious threat was made; a named person has judged that it is not venting. Report it to the police. The client was told at the start that this would happen.",
  from: ["engagement.last_session", "engagement.started"],
  role: "mentor",
  within: 0,
  observed: {
    says: "An answer on record points to harm to others. Report it to the police, as the client was told would happen, or record who judged it to be venting, and why.",
    settled: 'engagement.serious_threat == "reported"',
    denied: 'engagement.serious_threat == "no" or engagement.serious_threat == "venting"',
    ask: "The facts say that there is no serious threat, and a rating says otherwise. Ask the mentor today, and whoever gave the rating. Record the answer.",
    role: "project-manager",
  },
  done: { serious_threat: "reported" },
  cases: [
    { given: { "engagement.serious_threat": "serious" }, gives: true },
    { given: { "engagement.serious_threat": "no" }, gives: false },
    { given: {}, gives: null },
    { of: "observed.settled", given: { "engagement.serious_threat": "reported" }, gives: true },
    { of: "observed.settled", given: { "engagement.serious_threat": "no" }, gives: false },
    { of: "observed.settled", given: {}, gives: null },
    { of: "observed.denied", given: { "engagement.serious_threat": "no" }, gives: true },
    { of: "observed.denied", given: { "engagement.serious_threat": "serious" }, gives: false },
    { of: "observed.denied", given: {}, gives: null },
  ],
});
