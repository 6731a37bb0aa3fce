import type { Field, PairRule, PairScale, PairScheme } from "@waymark/core";

const identity = {
  justification:
    "For safety and for checks and balances a pair comes from different places and is not known to each other (§3.3 B).",
  lawfulBasis:
    "Public task; mentors agree to it when they join. To be confirmed by the scheme’s data protection officer.",
} as const;

const knowsMentors: Field = {
  id: "knows_mentors",
  title: "Mentors known",
  kind: "identifiers",
  sensitivity: "ordinary",
  describes: "Ids of other mentors whom the mentor knows in private life; none where there are none.",
  source: "§3.3 B",
};

const rules: readonly PairRule[] = [
  {
    id: "pair-from-different-places",
    title: "From different organisations or places",
    source: "§3.3 B (“at random from different places”)",
    reads: ["mentor.organisation", "second.organisation", "mentor.district", "second.district"],
    when: "mentor.organisation != second.organisation or mentor.district != second.district",
    reason: "Both come from the same organisation and the same place.",
    unknown: "Not known: whether the two come from different organisations or places.",
    remedy: "Choose a second mentor from another organisation or place.",
    ...identity,
  },
  {
    id: "pair-not-known",
    title: "Not known to each other",
    source: "§3.3 B (“we can be sure they don’t know each other”)",
    reads: [
      ...["mentor.id", "second.id", "mentor.knows_mentors", "second.knows_mentors"],
      ...["mentor.networks", "second.networks"],
    ],
    when: "not has(mentor.knows_mentors, second.id) and not has(second.knows_mentors, mentor.id) and not overlaps(mentor.networks, second.networks)",
    reason: "The two mentors know each other, or belong to one network.",
    unknown: "Not known: whether the two mentors know each other.",
    remedy: "Choose a second mentor who does not know the first; or ask both, where it is not known.",
    ...identity,
  },
  {
    id: "pair-time-in-common",
    title: "A time that suits all three",
    source: "§5.7; our coding",
    reads: ["client.slots", "mentor.slots", "second.slots"],
    when: "overlaps(common(client.slots, mentor.slots), second.slots)",
    reason: "No time suits the client and both mentors.",
    unknown: "Not known: whether a time suits the client and both mentors.",
    remedy: "Ask each of them for other times.",
  },
];

const scales: readonly PairScale[] = [
  {
    id: "pair-skills",
    title: "One befriends, one challenges",
    source: "§3.3 summary: both skills, rarely found in one person",
    weight: 2_200,
    scale: {
      source: "§3.3 I and summary; points: our coding",
      reads: ["mentor.befriending", "second.interventionist"],
      ask: "How strong is each of them at befriending and at challenging, in the panel’s view?",
      levels: [
        {
          id: "both-strong",
          when: 'mentor.befriending == "strong" and second.interventionist == "strong"',
          points: 10_000,
          says: "{mentor.id} is strong at befriending and {second.id} at challenging.",
        },
        {
          id: "one-strong",
          when: '(mentor.befriending == "strong" and second.interventionist == "some") or (mentor.befriending == "some" and second.interventionist == "strong")',
          points: 7_000,
          says: "{mentor.id} befriends and {second.id} challenges; one of them is strong at it.",
        },
        {
          id: "both-some",
          when: 'mentor.befriending == "some" and second.interventionist == "some"',
          points: 4_500,
          says: "{mentor.id} befriends and {second.id} challenges, both with some skill.",
        },
        { id: "one-skill", when: true, points: 500, says: "One of the two skills is missing in the pair." },
      ],
    },
  },
  {
    id: "pair-styles",
    title: "Styles that complete each other",
    source: "§4.3, §3.3 J, K; points: our coding",
    weight: 900,
    scale: {
      source: "§4.3; points: our coding",
      reads: ["mentor.styles", "second.styles"],
      ask: "In which styles does each of them work?",
      levels: [
        {
          id: "different",
          when: "not overlaps(mentor.styles, second.styles)",
          points: 10_000,
          says: "Bring different styles: {mentor.styles}, and {second.styles}.",
        },
        {
          id: "some",
          when: "shared(mentor.styles, second.styles) < max(count(mentor.styles), count(second.styles))",
          points: 6_000,
          says: "Share a style and bring another: {mentor.styles}, and {second.styles}.",
        },
        { id: "same", when: true, points: 2_000, says: "Work in the same styles: {mentor.styles}." },
      ],
    },
  },
  {
    id: "pair-places",
    title: "Different places",
    source: "§3.3 B, M; points: our coding",
    weight: 900,
    scale: {
      source: "§3.3 B, M; points: our coding",
      reads: ["mentor.district", "second.district"],
      ask: "Where does each of them live?",
      levels: [
        {
          id: "other-area",
          when: "police_area_of(mentor.district) != police_area_of(second.district)",
          points: 10_000,
          says: "Come from different areas: {mentor.district} and {second.district}.",
        },
        {
          id: "other-district",
          when: "mentor.district != second.district",
          points: 7_000,
          says: "Come from different districts: {mentor.district} and {second.district}.",
        },
        { id: "same", when: true, points: 0, says: "Both come from {mentor.district}." },
      ],
    },
    ...identity,
  },
];

/** Two mentors for one client: for safety (§6.2 E, J, K), and for checks and balances (§3.3 B). */
export const pairScheme: PairScheme = {
  source: "§3.3 B, J, K; §6.2 E, J, K; weights: our coding",
  fields: { mentor: [knowsMentors] },
  wanted: {
    reads: ["client.pair_needed"],
    when: "client.pair_needed",
    says: "Two mentors are asked for, for safety or by the client (§6.2 E, J, K).",
    reasons: [
      {
        id: "safety",
        title: "Safety asks for two mentors",
        reads: ["client.pair_asked_by"],
        when: 'has(client.pair_asked_by, "safety")',
        says: "Two mentors are asked for, for safety (§6.2 E, J, K).",
      },
      {
        id: "client",
        title: "The client asks for two mentors",
        reads: ["client.pair_asked_by"],
        when: 'has(client.pair_asked_by, "client")',
        says: "The client asks for two mentors (§6.2 E, J, K).",
      },
    ],
  },
  own: 3_000,
  rules: [...rules],
  scales: [...scales],
};
