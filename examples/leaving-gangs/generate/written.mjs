// What people wrote down beside the facts, and what they decided. By hand.
const manager = { by: "S-1", role: "Service manager" };
const lead = { by: "S-2", role: "Safeguarding lead" };
const supervisor = { by: "S-3", role: "Practice supervisor" };

/** The evidence of people on the relationships that stand out, by their place among those that continue. */
export function written(made) {
  const active = made.filter(({ ended }) => !ended).map(({ id }) => id);
  const [exploited, threatened, lost, worn] = [active[2], active[5], active[9], active[12]];
  return {
    controls: [
      {
        engagement: threatened,
        control: "family-move",
        state: "planned",
        ...lead,
        date: "2026-06-26",
        reason: "A flat in another city is promised for 6 July.",
      },
      {
        engagement: threatened,
        control: "colleague",
        state: "in-place",
        until: "2026-07-31",
        ...manager,
        date: "2026-06-25",
        reason: "Two guides go together until the end of July.",
      },
      {
        engagement: worn,
        control: "supervision",
        state: "lapsed",
        ...supervisor,
        date: "2026-06-12",
        reason: "Two supervisions were cancelled.",
      },
    ],
    judgements: [
      {
        engagement: threatened,
        category: "young-person",
        band: "unsafe",
        ...lead,
        date: "2026-06-26",
        reason: "The weapon was shown to him at his own door.",
      },
      {
        engagement: threatened,
        category: "family",
        band: "hold",
        ...lead,
        date: "2026-06-26",
        reason: "His mother has been followed home twice.",
      },
      {
        engagement: worn,
        category: "guide",
        band: "watch",
        ...supervisor,
        date: "2026-06-12",
        reason: "She is tired, and says so herself. She has a week off from Monday.",
      },
    ],
    findings: [
      {
        engagement: exploited,
        factor: "owes-money",
        presence: "present",
        relevance: "relevant",
        ...supervisor,
        date: "2026-06-18",
        reason: "He names a sum that he could never pay.",
      },
      {
        engagement: exploited,
        factor: "trusted-adult",
        presence: "partly-present",
        relevance: "relevant",
        ...supervisor,
        date: "2026-06-18",
        reason: "An aunt, whom he has not rung for months.",
      },
      {
        engagement: lost,
        factor: "grief",
        presence: "present",
        relevance: "relevant",
        ...supervisor,
        date: "2026-05-20",
        reason: "A friend died in March.",
      },
      {
        engagement: lost,
        factor: "fear",
        presence: "omitted",
        relevance: "not-judged",
        ...supervisor,
        date: "2026-05-20",
        reason: "Not asked: it was not the day for it.",
      },
      {
        engagement: worn,
        factor: "something-good-at",
        presence: "present",
        relevance: "relevant",
        ...supervisor,
        date: "2026-06-12",
        reason: "Cuts hair for half the street.",
      },
    ],
    ranges: [
      {
        engagement: threatened,
        risk: "attacked",
        likelihood_lowest: 6000,
        likelihood_likely: 8000,
        likelihood_highest: 10000,
        impact_lowest: 8000,
        impact_likely: 10000,
        impact_highest: 10000,
        ...lead,
        date: "2026-06-26",
        reason: "It depends on whether he stays at his aunt’s.",
      },
      {
        engagement: exploited,
        risk: "debt-hold",
        likelihood_lowest: 6000,
        likelihood_likely: 10000,
        likelihood_highest: 10000,
        ...lead,
        date: "2026-06-19",
        reason: "The sum may be less than he was told.",
      },
    ],
    decisions: [
      [
        threatened,
        {
          kind: "duty done",
          duty: "report-weapon",
          on: "2026-06-25",
          reason: "Told the police adviser the same evening; he had been told that we would.",
          ...manager,
        },
      ],
      [
        threatened,
        {
          kind: "decision",
          decision: "hold meetings",
          on: "2026-06-26",
          reason: "Until the family has moved. The guide rings every day.",
          conditions: ["Telephone calls every day.", "Looked at again on 7 July."],
          ...lead,
        },
      ],
      [
        worn,
        {
          kind: "decision",
          decision: "carry on with care",
          on: "2026-06-15",
          reason: "A second adult is introduced this month.",
          conditions: ["A week off for the guide."],
          ...manager,
        },
      ],
    ],
  };
}

/** What staff decided of single pairs. */
export function overrides(people, made) {
  const seeking = people.clients.filter(
    ({ id, status, two_guides: two, agreed }) =>
      status === "open" && !two && agreed && !made.some((one) => one.client === id && !one.ended),
  );
  const free = people.mentors.filter(({ ready }) => ready === "independent" || ready === "shadowing");
  const [first, second, third] = seeking;
  return [
    {
      client: first.id,
      mentor: free[3].id,
      kind: "veto",
      by: "S-2",
      role: "Safeguarding lead",
      date: "2026-06-20",
      reason: "Their families live in one house.",
    },
    {
      client: second.id,
      mentor: free[7].id,
      kind: "rejected",
      by: "S-1",
      role: "Service manager",
      date: "2026-06-10",
      reason: "They met once, and he would rather have somebody else.",
      until: "2026-12-31",
    },
    {
      client: third.id,
      mentor: free[10].id,
      kind: "pin",
      by: "S-1",
      role: "Service manager",
      date: "2026-06-22",
      reason: "They met at the boxing club, and he asked for her.",
    },
  ];
}
