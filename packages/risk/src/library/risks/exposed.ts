import { impact, likelihood, risk } from "../build.js";
import { mentorExposed } from "../fields/mentor-exposed.js";
import { networkThreats } from "../fields/network-threats.js";

/** Personal details expose the mentor (§4.4). */
export const exposed = risk({
  id: "exposed",
  category: "mentor",
  title: "Personal details could expose the mentor",
  cause: "A mentor tells their full name, address or car to win trust.",
  event: "Details reach people other than the client.",
  consequence: "The mentor can be found.",
  owner: "mentor",
  review: 90,
  source: "§4.4",
  saidBy: "report",
  covers: ["RX05"],
  mostAdvice: "pause and review",
  fields: { engagement: [mentorExposed, networkThreats] },
  likelihood: likelihood(
    "§4.4; levels: our coding",
    "What does the client's side know of the mentor?",
    ["likely", 'engagement.mentor_exposed == "home"', "They know where the mentor lives."],
    ["possible", 'engagement.mentor_exposed == "some"', "They know the mentor's full name, car or number."],
    ["unlikely", true, "They know nothing that identifies the mentor."],
  ),
  impact: impact(
    "§4.4, §6.2 (F); levels: our coding",
    "What do the client's former associates do now?",
    ["critical", 'engagement.network_threats == "threats"', "Former associates threaten."],
    ["severe", 'engagement.network_threats == "pressure"', "Former associates put on pressure."],
    ["minor", true, "Former associates do neither."],
  ),
  controls: ["meetings-arranged"],
  cases: [
    { of: "likelihood", given: { "engagement.mentor_exposed": "home" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.mentor_exposed": "some" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.mentor_exposed": "nothing" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: { "engagement.network_threats": "threats" }, gives: "critical" },
    { of: "impact", given: { "engagement.network_threats": "pressure" }, gives: "severe" },
    { of: "impact", given: { "engagement.network_threats": "none" }, gives: "minor" },
    { of: "impact", given: {}, gives: null },
  ],
});
