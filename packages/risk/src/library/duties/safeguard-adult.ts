import { duty } from "../build.js";
import { oneOf } from "../fields/build.js";
import { lastSession } from "../fields/last-session.js";

const source =
  "our coding, after section 42 of the Care Act 2014, sections 126 and 128 of the Social Services and Well-being (Wales) Act 2014 and section 3 of the Adult Support and Protection (Scotland) Act 2007; §5.5 (H) on safeguarding";

const adultAtRisk = oneOf(
  "adult_at_risk",
  "Adult at risk",
  "Whether an adult with needs for care and support is thought to be at risk of abuse or neglect.",
  source,
  [
    ["no", "No"],
    ["yes", "Yes, not yet referred"],
    ["referred", "Yes, and referred"],
  ],
);

/** Refer an adult at risk (our coding: Care Act 2014; §5.5 (H) on safeguarding). */
export const safeguardAdult = duty({
  id: "safeguard-adult",
  title: "Refer an adult at risk",
  source,
  saidBy: "coding",
  fields: { engagement: [adultAtRisk, lastSession] },
  when: 'engagement.adult_at_risk == "yes"',
  ask: "Is an adult at risk of abuse or neglect?",
  says: "An adult is thought to be at risk of abuse or neglect. Refer to adult social care (in Wales to social services, in Scotland to the council’s adult protection). If it cannot wait, call the police.",
  from: ["engagement.last_session", "engagement.started"],
  role: "mentor",
  within: 24,
  observed: {
    says: "It is on record that an adult may be at risk of abuse or neglect. Refer to adult social care, and to the police if it cannot wait.",
    settled: 'engagement.adult_at_risk == "referred"',
    denied: 'engagement.adult_at_risk == "no"',
    ask: "The facts say that no adult is at risk, and a record says otherwise. Ask the mentor today, and whoever put it on record where that is somebody else, and record the answer.",
    role: "project-manager",
  },
  done: { adult_at_risk: "referred" },
  cases: [
    { given: { "engagement.adult_at_risk": "yes" }, gives: true },
    { given: { "engagement.adult_at_risk": "referred" }, gives: false },
    { given: {}, gives: null },
    { of: "observed.settled", given: { "engagement.adult_at_risk": "referred" }, gives: true },
    { of: "observed.settled", given: { "engagement.adult_at_risk": "no" }, gives: false },
    { of: "observed.denied", given: { "engagement.adult_at_risk": "no" }, gives: true },
    { of: "observed.denied", given: { "engagement.adult_at_risk": "referred" }, gives: false },
  ],
});
