import { likelihood, risk } from "../build.js";
import { networkRole } from "../fields/network-role.js";
import { networkThreats } from "../fields/network-threats.js";
import { byNetworkRole, casesByNetworkRole } from "../scales/by-network-role.js";

/** Former associates threaten the client (§6.3). */
export const oldClique = risk({
  id: "old-clique",
  category: "client",
  title: "Former associates could threaten the client",
  cause: "The client is leaving people who do not want to be left.",
  event: "The old clique returns and threatens.",
  consequence: "The client is hurt, or goes back.",
  owner: "project-manager",
  review: 30,
  source: "§6.3",
  saidBy: "report",
  covers: ["RC01"],
  mostAdvice: "pause and review",
  fields: { engagement: [networkThreats, networkRole] },
  likelihood: likelihood(
    "§6.3; levels: our coding",
    "What do the client's former associates do now?",
    ["expected", 'engagement.network_threats == "threats"', "Former associates threaten client or mentor."],
    [
      "likely",
      'engagement.network_threats == "pressure"',
      "Former associates put pressure on client or mentor.",
    ],
    ["possible", 'engagement.network_threats == "contact"', "Former associates are in contact."],
    ["unlikely", true, "Former associates are out of contact."],
  ),
  impact: byNetworkRole("§6.3"),
  controls: ["client-agencies", "client-new-contacts", "client-safety-plan"],
  cases: [
    { of: "likelihood", given: { "engagement.network_threats": "threats" }, gives: "expected" },
    { of: "likelihood", given: { "engagement.network_threats": "pressure" }, gives: "likely" },
    { of: "likelihood", given: { "engagement.network_threats": "contact" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.network_threats": "none" }, gives: "unlikely" },
    { of: "likelihood", given: {}, gives: null },
    ...casesByNetworkRole,
  ],
});
