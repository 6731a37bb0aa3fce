// What people wrote down beside the facts: how controls stand, what they judged, found and assessed. By hand.

const manager = { by: "P-03", role: "Project Manager" };
const network = { by: "N-02", role: "Mentor Support Network" };

export const controls = [
  {
    engagement: "E-046",
    control: "officer-present",
    state: "planned",
    ...manager,
    date: "2026-09-28",
    reason: "An officer is booked from 6 October; client and mentor agreed.",
  },
  {
    engagement: "E-046",
    control: "alarm",
    state: "planned",
    ...manager,
    date: "2026-09-28",
    reason: "Ordered; it comes in the week of 5 October.",
  },
  {
    engagement: "E-044",
    control: "agency-working",
    state: "planned",
    ...manager,
    date: "2026-09-24",
    reason: "A case meeting with Channel is set for 8 October.",
  },
  {
    engagement: "E-021",
    control: "second-opinion",
    state: "in-place",
    until: "2026-08-31",
    ...network,
    date: "2026-06-12",
    reason: "A second mentor looked in until the end of August; nobody since.",
  },
  {
    engagement: "E-011",
    control: "client-safety-plan",
    state: "planned",
    ...manager,
    date: "2026-09-29",
    reason: "The police adviser writes it with the client this week.",
  },
];

export const judgements = [
  {
    engagement: "E-046",
    category: "mentor",
    band: "high",
    ...manager,
    date: "2026-09-28",
    reason: "He goes to the client’s flat alone, and whether there was violence is not known yet.",
  },
  {
    engagement: "E-046",
    category: "client",
    band: "moderate",
    ...manager,
    date: "2026-09-28",
    reason:
      "What others see and what he says differ, but he comes every week and argues. I read that as work going on.",
  },
  {
    engagement: "E-011",
    category: "client",
    band: "extreme",
    ...manager,
    date: "2026-09-29",
    reason: "The threats are direct, and he led that group.",
  },
  {
    engagement: "E-011",
    category: "mentor",
    band: "extreme",
    ...manager,
    date: "2026-09-29",
    reason: "They know the mentor’s car. The arithmetic does not see how close they came.",
  },
  {
    engagement: "E-011",
    category: "mentor",
    band: "high",
    ...network,
    date: "2026-09-29",
    reason: "Shaken, and well supported; his own safety plan has been in place since Monday.",
  },
  {
    engagement: "E-035",
    category: "client",
    band: "moderate",
    ...manager,
    date: "2026-09-22",
    reason:
      "The violence is eleven years back. The link with the college stands in for the missing agencies.",
  },
];

export const findings = [
  {
    engagement: "E-046",
    factor: "grievance",
    presence: "present",
    relevance: "relevant",
    ...network,
    date: "2026-09-14",
    reason: "Speaks of his brother’s arrest in every session.",
  },
  {
    engagement: "E-046",
    factor: "isolation",
    presence: "partly-present",
    relevance: "relevant",
    ...network,
    date: "2026-09-14",
    reason: "Two cousins visit; no friends since he left.",
  },
  {
    engagement: "E-046",
    factor: "mental-health",
    presence: "omitted",
    relevance: "not-judged",
    ...network,
    date: "2026-09-14",
    reason: "Nobody here is qualified to say; his GP has been asked.",
  },
  {
    engagement: "E-046",
    factor: "family",
    presence: "present",
    relevance: "relevant",
    ...network,
    date: "2026-09-14",
    reason: "His mother rings the mentor, and means well.",
  },
  {
    engagement: "E-046",
    factor: "argues-back",
    presence: "present",
    relevance: "relevant",
    ...network,
    date: "2026-09-14",
    reason: "Comes back each week with questions of his own.",
  },
  {
    engagement: "E-046",
    factor: "violence",
    presence: "omitted",
    relevance: "not-judged",
    ...manager,
    date: "2026-09-28",
    reason: "The police were asked on 28 September, and answer next week.",
  },
  {
    engagement: "E-011",
    factor: "old-network",
    presence: "present",
    relevance: "relevant",
    ...manager,
    date: "2026-09-29",
    reason: "They wait outside the centre.",
  },
  {
    engagement: "E-011",
    factor: "trusts-someone",
    presence: "present",
    relevance: "relevant",
    ...manager,
    date: "2026-09-29",
    reason: "Rang the mentor first, and then the police.",
  },
  {
    engagement: "E-011",
    factor: "network_role-leading",
    presence: "present",
    relevance: "relevant",
    ...manager,
    date: "2026-09-29",
    reason: "The referral names him as one of three who ran it, and he says so himself.",
  },
  {
    engagement: "E-021",
    factor: "use_of_sessions-gathering",
    presence: "present",
    relevance: "relevant",
    ...network,
    date: "2026-09-21",
    reason: "Answers from sessions came back as arguments in a group chat that his sister showed us.",
  },
  {
    engagement: "E-011",
    factor: "housing",
    presence: "not-present",
    relevance: "not-relevant",
    ...manager,
    date: "2026-09-29",
    reason: "Has a tenancy of his own since June.",
  },
];

export const ranges = [
  {
    engagement: "E-046",
    risk: "alone",
    likelihood_lowest: 4000,
    likelihood_likely: 6000,
    likelihood_highest: 10000,
    impact_lowest: 4000,
    impact_likely: 8000,
    impact_highest: 8000,
    ...manager,
    date: "2026-09-28",
    reason: "Hangs on whether there is violence on record; the police answer next week.",
  },
  {
    engagement: "E-046",
    risk: "playing-along",
    likelihood_lowest: 2000,
    likelihood_likely: 4000,
    likelihood_highest: 8000,
    ...manager,
    date: "2026-09-28",
    reason: "Mentor and manager see it differently.",
  },
];

// Decisions and what else was put on record, in this order.
export const decisions = [
  [
    "E-004",
    {
      kind: "duty done",
      duty: "report-threat",
      ...manager,
      on: "2026-09-29",
      reason: "Reported to the police on the day; reference kept in the safe.",
    },
  ],
  [
    "E-004",
    {
      kind: "decision",
      decision: "pause and review",
      ...manager,
      on: "2026-09-29",
      reason: "Until the police have spoken to him. He was told why, in person.",
      conditions: ["The mentor is debriefed.", "Looked at again on 6 October."],
    },
  ],
  [
    "E-011",
    {
      kind: "advice",
      decision: "stop safely",
      role: "Mentor",
      on: "2026-09-28",
      reason: "I cannot keep either of us safe there.",
    },
  ],
  [
    "E-011",
    {
      kind: "decision",
      decision: "pause and review",
      ...manager,
      on: "2026-09-29",
      reason:
        "He asks for help and gets it. Stopping now would leave him to them; nobody meets until the safety plan holds.",
      conditions: [
        "No meeting in person before the safety plan holds.",
        "The mentor rings twice a week from the office.",
        "Looked at again on 3 October.",
      ],
    },
  ],
  [
    "E-035",
    {
      kind: "decision",
      decision: "continue with conditions",
      ...manager,
      on: "2026-09-22",
      reason: "Old violence, and a college that stands by him.",
      conditions: ["The link with Channel is agreed by 15 October."],
    },
  ],
];
