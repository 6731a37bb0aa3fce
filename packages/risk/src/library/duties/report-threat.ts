import { duty } from "../build.js";
import { lastSession } from "../fields/last-session.js";
import { seriousThreat } from "../fields/serious-threat.js";

/** Report a serious threat (§3.3 (A, E, H)). */
export const reportThreat = duty({
  id: "report-threat",
  title: "Report a serious threat",
  source: "§3.3 (A, E, H)",
  fields: { engagement: [seriousThreat, lastSession] },
  when: 'engagement.serious_threat == "serious"',
  says: "The client has seriously threatened to act. Break confidence and report it to the police, as was said at the outset. A person has told it from venting.",
  from: ["engagement.last_session", "engagement.started"],
  role: "mentor",
  within: 0,
});
