import type { Factor } from "../../compile/index.js";

const experiences = [
  { id: "football-firm", title: "football firms" },
  { id: "gang", title: "gangs", also: ["gang"] },
  { id: "prison", title: "prison", also: ["ex-offender", "ex-prisoner"] },
  { id: "military", title: "the military", also: ["army", "ex-army", "armed forces", "military"] },
  {
    id: "left-a-movement",
    title: "having left a movement",
    also: ["former", "former member", "former extremist"],
  },
  { id: "conversion", title: "conversion" },
  { id: "migration", title: "migration" },
  { id: "manual-work", title: "manual work" },
];

/** What both have lived through (§3.3 J, §3.4 K). Necessary is not sufficient (§4.3). */
export const livedExperience: Factor = {
  id: "lived-experience",
  title: "Lived experience",
  summary:
    "“The football stuff that we do” (J): experience opens doors; it does not by itself make an adviser (§4.3).",
  source: "§3.3 J; §3.4 K; §4.3",
  saidBy: "participant",
  fields: {
    client: [
      {
        id: "experience",
        title: "Experience",
        also: ["Lived experience", "Life experience", "Background"],
        kind: "categories",
        sensitivity: "ordinary",
        describes: "What the client has lived through that a mentor might share.",
        ask: "What have you lived through that a mentor might share?",
        values: experiences,
        source: "§3.3 J, §3.4 K",
      },
    ],
    mentor: [
      {
        id: "experience",
        title: "Experience",
        also: ["Lived experience", "Life experience", "Background"],
        kind: "categories",
        sensitivity: "ordinary",
        describes: "What the mentor has lived through and is ready to draw on.",
        ask: "What have you lived through that you are ready to draw on?",
        values: experiences,
        source: "§3.3 J, §3.4 K",
      },
    ],
  },
  named: { field: "experience", says: "with experience of {value}" },
  similar: {
    source: "§3.3 J; §3.4 K",
    ask: "What has the mentor lived through that the client would recognise?",
    levels: [
      {
        id: "nothing-to-share",
        when: "count(client.experience) == 0",
        points: 5_000,
        says: "The client names no experience to share.",
      },
      {
        id: "several",
        when: "shared(client.experience, mentor.experience) >= 2",
        points: 10_000,
        says: "Shares more than one of the client’s experiences.",
      },
      {
        id: "one",
        when: "overlaps(client.experience, mentor.experience)",
        points: 8_000,
        says: "Shares one of the client’s experiences.",
      },
      { id: "none", when: true, points: 1_000, says: "Shares none of the client’s experiences." },
    ],
  },
  different: {
    source: "§3.4 summary (dissimilarity helps a client explore who they are not); points: our coding",
    ask: "What has the mentor lived through that the client has not?",
    levels: [
      {
        id: "none-in-common",
        when: "not overlaps(client.experience, mentor.experience) and count(mentor.experience) >= 1",
        points: 10_000,
        says: "Has lived through other things than the client.",
      },
      {
        id: "nothing-lived",
        when: "not overlaps(client.experience, mentor.experience)",
        points: 6_000,
        says: "Shares none of the client’s experiences, and names none.",
      },
      { id: "in-common", when: true, points: 2_000, says: "Shares one or more of the client’s experiences." },
    ],
  },
  asked: {
    source: "§3.3 J",
    ask: "What has the mentor lived through that the client would recognise?",
    levels: [
      {
        id: "nothing-to-share",
        when: "count(client.experience) == 0",
        points: 5_000,
        says: "The client names no experience to share.",
      },
      {
        id: "shared",
        when: "overlaps(client.experience, mentor.experience)",
        points: 10_000,
        says: "The mentor shares one or more of the client’s experiences.",
      },
      { id: "none", when: true, points: 0, says: "The mentor shares none of the client’s experiences." },
    ],
  },
  profile: "Has lived through {client.experience}.",
  cases: [
    {
      of: "similar",
      given: { "client.experience": "none", "mentor.experience": "prison" },
      gives: "nothing-to-share",
      source: "§3.4",
    },
    {
      of: "similar",
      given: {
        "client.experience": "football-firm;manual-work",
        "mentor.experience": "football-firm;manual-work",
      },
      gives: "several",
      source: "foundry work and football, §3.3 J",
    },
    {
      of: "similar",
      given: { "client.experience": "football-firm;manual-work", "mentor.experience": "manual-work" },
      gives: "one",
      source: "§3.3 J",
    },
    {
      of: "similar",
      given: { "client.experience": "gang", "mentor.experience": "military" },
      gives: "none",
      source: "§3.4 K",
    },
    {
      of: "different",
      given: { "client.experience": "gang", "mentor.experience": "military" },
      gives: "none-in-common",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.experience": "gang", "mentor.experience": "none" },
      gives: "nothing-lived",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.experience": "gang", "mentor.experience": "gang" },
      gives: "in-common",
      source: "§4.3: necessary is not sufficient",
    },
    {
      of: "asked",
      given: { "client.experience": "none", "mentor.experience": "prison" },
      gives: "nothing-to-share",
      source: "§3.4",
    },
    {
      of: "asked",
      given: { "client.experience": "gang;prison", "mentor.experience": "prison" },
      gives: "shared",
      source: "§3.3 J",
    },
    {
      of: "asked",
      given: { "client.experience": "gang", "mentor.experience": "military" },
      gives: "none",
      source: "§3.4 K",
    },
  ],
};
