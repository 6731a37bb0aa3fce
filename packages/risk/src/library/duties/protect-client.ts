import { duty } from "../build.js";
import { oneOf } from "../fields/build.js";
import { lastSession } from "../fields/last-session.js";

const clientDanger = oneOf(
  "client_danger",
  "Client in danger",
  "Whether the client may harm themselves, or is threatened by others.",
  "§3.3 (A), §6.3; values: our coding",
  [
    ["no", "No"],
    ["self-harm", "Suicide or self-harm, no help in place yet"],
    ["threatened", "Threatened by others, no help in place yet"],
    ["protected", "Yes, and help is in place"],
  ],
);

/** Keep a client safe who is in danger (§3.3 (A), §6.3). */
export const protectClient = duty({
  id: "protect-client",
  title: "Keep a client safe who is in danger",
  source:
    "§3.3 (A) on clients who say they want to kill themselves, §6.3 on an old clique; who and when: our coding",
  saidBy: "participant",
  fields: { engagement: [clientDanger, lastSession] },
  when: 'engagement.client_danger == "self-harm" or engagement.client_danger == "threatened"',
  says: "The client is in danger. Get help at once: a crisis team, a doctor, the police or 999. Tell the client what you pass on and why, and stay in touch until somebody is with them.",
  from: ["engagement.last_session", "engagement.started"],
  role: "mentor",
  within: 0,
  cases: [
    { given: { "engagement.client_danger": "self-harm" }, gives: true, source: "§3.3 (A)" },
    { given: { "engagement.client_danger": "threatened" }, gives: true, source: "§6.3" },
    { given: { "engagement.client_danger": "protected" }, gives: false },
    { given: {}, gives: null },
  ],
});
