import { duty } from "../build.js";
import { oneOf } from "../fields/build.js";
import { lastSession } from "../fields/last-session.js";

const source =
  "our coding: Children Acts 1989 and 2004; Social Services and Well-being (Wales) Act 2014, section 130; §5.5 (H) on safeguarding";

const childAtRisk = oneOf(
  "child_at_risk",
  "Child at risk",
  "Whether a child is thought to be at risk of harm.",
  source,
  [
    ["no", "No"],
    ["yes", "Yes, not yet referred"],
    ["referred", "Yes, and referred"],
  ],
);

/** Refer a child at risk (our coding: Children Acts 1989 and 2004; §5.5 (H) on safeguarding). */
export const safeguardChild = duty({
  id: "safeguard-child",
  title: "Refer a child at risk",
  source,
  saidBy: "coding",
  fields: { engagement: [childAtRisk, lastSession] },
  when: 'engagement.child_at_risk == "yes"',
  ask: "Is a child at risk of harm?",
  says: "A child is thought to be at risk of harm. Refer to children’s social care (in Wales to social services, in Scotland to child protection). If it cannot wait, call the police.",
  from: ["engagement.last_session", "engagement.started"],
  role: "mentor",
  within: 24,
  observed: {
    says: "It is on record that a child may be at risk. Refer to children's social care, and to the police if it cannot wait.",
    settled: 'engagement.child_at_risk == "referred"',
    denied: 'engagement.child_at_risk == "no"',
    ask: "The facts say that no child is at risk, and a record says otherwise. Ask the mentor today, and whoever put it on record where that is somebody else, and record the answer.",
    role: "project-manager",
  },
  done: { child_at_risk: "referred" },
  cases: [
    { given: { "engagement.child_at_risk": "yes" }, gives: true },
    { given: { "engagement.child_at_risk": "no" }, gives: false },
    { given: {}, gives: null },
    { of: "observed.settled", given: { "engagement.child_at_risk": "referred" }, gives: true },
    { of: "observed.settled", given: { "engagement.child_at_risk": "no" }, gives: false },
    { of: "observed.denied", given: { "engagement.child_at_risk": "no" }, gives: true },
    { of: "observed.denied", given: { "engagement.child_at_risk": "referred" }, gives: false },
  ],
});
