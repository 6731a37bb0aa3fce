import { duty } from "../build.js";
import { oneOf } from "../fields/build.js";
import { lastSession } from "../fields/last-session.js";

const childAtRisk = oneOf(
  "child_at_risk",
  "Child at risk",
  "Whether a child is thought to be at risk of harm.",
  "our coding: Children Acts 1989 and 2004; §5.5 (H) on safeguarding",
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
  source: "our coding: Children Acts 1989 and 2004; §5.5 (H) on safeguarding",
  saidBy: "coding",
  fields: { engagement: [childAtRisk, lastSession] },
  when: 'engagement.child_at_risk == "yes"',
  says: "A child is thought to be at risk of harm. Refer to children's social care, and to the police if it cannot wait.",
  from: ["engagement.last_session", "engagement.started"],
  role: "mentor",
  within: 24,
  cases: [
    { given: { "engagement.child_at_risk": "yes" }, gives: true },
    { given: { "engagement.child_at_risk": "no" }, gives: false },
    { given: {}, gives: null },
  ],
});
