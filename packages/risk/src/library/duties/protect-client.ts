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
  ask: "Is the client in danger?",
  says: "The client is in danger. Get help at once: a crisis team, a doctor, the police or 999. Tell the client what you pass on and why, and stay in touch until somebody is with them.",
  from: ["engagement.last_session", "engagement.started"],
  role: "mentor",
  within: 0,
  observed: {
    says: "It is on record that the client may be in danger. Get help at once: a crisis team, a doctor, the police or 999. Stay in touch until somebody is with them.",
    settled: 'engagement.client_danger == "protected"',
    denied: 'engagement.client_danger == "no"',
    ask: "The facts say that the client is not in danger, and a record says otherwise. Ring the mentor now, and record the answer.",
    role: "project-manager",
  },
  done: { client_danger: "protected" },
  cases: [
    { given: { "engagement.client_danger": "self-harm" }, gives: true, source: "§3.3 (A)" },
    { given: { "engagement.client_danger": "threatened" }, gives: true, source: "§6.3" },
    { given: { "engagement.client_danger": "protected" }, gives: false },
    { given: {}, gives: null },
    { of: "observed.settled", given: { "engagement.client_danger": "protected" }, gives: true },
    { of: "observed.settled", given: { "engagement.client_danger": "no" }, gives: false },
    { of: "observed.denied", given: { "engagement.client_danger": "no" }, gives: true },
    { of: "observed.denied", given: { "engagement.client_danger": "protected" }, gives: false },
  ],
});
