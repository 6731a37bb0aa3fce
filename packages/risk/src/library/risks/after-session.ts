import { impact, likelihood, risk } from "../build.js";
import { mentorExposed } from "../fields/mentor-exposed.js";
import { networkRole } from "../fields/network-role.js";
import { networkThreats } from "../fields/network-threats.js";

/** The network comes after the mentor (§6.2 (F), §6.3). */
export const afterSession = risk({
  id: "after-session",
  category: "mentor",
  title: "Threats to the mentor after sessions",
  cause: "Larger networks around the client learn who the mentor is.",
  event: "The mentor is found or threatened after the session.",
  consequence: "The mentor and those close to them live in fear, or are hurt.",
  owner: "project-manager",
  review: 30,
  source: "§6.2 (F), §6.3",
  saidBy: "participant",
  covers: ["RM04"],
  mostAdvice: "pause and review",
  fields: { engagement: [networkThreats, networkRole, mentorExposed] },
  likelihood: likelihood(
    "§6.2 (F); levels: our coding",
    "What do the client's former associates do now, and what part did the client play?",
    ["expected", 'engagement.network_threats == "threats"', "Former associates threaten client or mentor."],
    [
      "likely",
      'engagement.network_threats == "pressure"',
      "Former associates put pressure on client or mentor.",
    ],
    [
      "possible",
      'engagement.network_threats == "contact" or engagement.network_role == "leading"',
      "The network is in contact, or the client led in it.",
    ],
    ["unlikely", true, "The network is out of contact, and the client did not lead in it."],
  ),
  impact: impact(
    "§6.2 (F); levels: our coding",
    "What does the client's side know of the mentor?",
    ["critical", 'engagement.mentor_exposed == "home"', "They know where the mentor lives."],
    ["severe", 'engagement.mentor_exposed == "some"', "They know the mentor's full name, car or number."],
    ["minor", true, "They know nothing that identifies the mentor."],
  ),
  controls: ["after-care", "meetings-arranged"],
  cases: [
    { of: "likelihood", given: { "engagement.network_threats": "threats" }, gives: "expected" },
    { of: "likelihood", given: { "engagement.network_threats": "pressure" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.network_threats": "contact" }, gives: "possible" },
    {
      of: "likelihood",
      given: { "engagement.network_role": "outside", "engagement.network_threats": "none" },
      gives: "unlikely",
    },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.mentor_exposed": "home" }, gives: "critical" },
    { of: "impact", given: { "engagement.mentor_exposed": "some" }, gives: "severe" },
    { of: "impact", given: { "engagement.mentor_exposed": "nothing" }, gives: "minor" },
    { of: "impact", given: {}, gives: null },
  ],
});
