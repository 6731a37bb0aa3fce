import type { Factor } from "../../compile/index.js";

const ageBands = [
  { id: "under-18", title: "under 18" },
  { id: "18-24", title: "18 to 24" },
  { id: "25-34", title: "25 to 34" },
  { id: "35-49", title: "35 to 49" },
  { id: "50-plus", title: "50 or over" },
];

/** Age difference can help or hurt (F looked young; §4.4). */
export const age: Factor = {
  id: "age",
  title: "Age",
  summary:
    "“Somebody a bit older than them, a bit more experienced” (§4.3); F, who looked very young, told of his credentials.",
  source: "§4.3 (a participant who is not named); §4.4 F",
  saidBy: "participant",
  fields: {
    client: [
      {
        id: "age_band",
        title: "Age",
        also: ["Age band", "Age group", "Age range", "Age at referral", "Age now"],
        kind: "category",
        sensitivity: "identity",
        describes: "The client's age band.",
        ask: "How old are you?",
        values: ageBands,
        source: "§3.4, §4.4 F",
      },
    ],
    mentor: [
      {
        id: "age_band",
        title: "Age",
        also: ["Age band", "Age group", "Age range", "Age at referral", "Age now"],
        kind: "category",
        sensitivity: "identity",
        describes: "The mentor's age band.",
        ask: "How old are you?",
        values: ageBands,
        source: "§4.4 F",
      },
    ],
  },
  named: { field: "age_band", says: "aged {value}" },
  similar: {
    source: "§4.3; §4.4 F; bands: our coding",
    ask: "How old is the mentor, roughly?",
    levels: [
      {
        id: "a-bit-older",
        when: '(client.age_band == "under-18" and (mentor.age_band == "18-24" or mentor.age_band == "25-34")) or (client.age_band == "18-24" and mentor.age_band == "25-34") or (client.age_band == "25-34" and mentor.age_band == "35-49") or (client.age_band == "35-49" and mentor.age_band == "50-plus")',
        points: 10_000,
        says: "Is somewhat older than the client.",
      },
      {
        id: "same",
        when: "client.age_band == mentor.age_band",
        points: 6_000,
        says: "Is of about the same age.",
      },
      {
        id: "younger",
        when: '(client.age_band == "50-plus") or (client.age_band == "35-49" and mentor.age_band != "50-plus") or (client.age_band == "25-34" and mentor.age_band == "18-24")',
        points: 3_000,
        says: "Is younger than the client, and would have to build their standing.",
      },
      { id: "older", when: true, points: 7_000, says: "Is well older than the client." },
    ],
  },
  different: {
    source: "§3.4 summary; bands: our coding",
    ask: "How old is the mentor, roughly?",
    levels: [
      { id: "other", when: "client.age_band != mentor.age_band", points: 10_000, says: "Is of another age." },
      { id: "same", when: true, points: 2_000, says: "Is of about the same age." },
    ],
  },
  asked: {
    source: "§3.4 summary; bands: our coding",
    ask: "How old is the mentor, roughly?",
    levels: [
      {
        id: "same",
        when: "client.age_band == mentor.age_band",
        points: 10_000,
        says: "The mentor is of about the same age.",
      },
      { id: "other", when: true, points: 0, says: "The mentor is of another age." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "client.age_band": "18-24", "mentor.age_band": "25-34" },
      gives: "a-bit-older",
      source: "§4.3, “a bit older than them, a bit more experienced”",
    },
    {
      of: "similar",
      given: { "client.age_band": "25-34", "mentor.age_band": "25-34" },
      gives: "same",
      source: "F, who looks young, §4.4",
    },
    {
      of: "similar",
      given: { "client.age_band": "35-49", "mentor.age_band": "18-24" },
      gives: "younger",
      source: "F again, with an older client",
    },
    {
      of: "similar",
      given: { "client.age_band": "18-24", "mentor.age_band": "50-plus" },
      gives: "older",
      source: "§4.3",
    },
    {
      of: "different",
      given: { "client.age_band": "18-24", "mentor.age_band": "35-49" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.age_band": "18-24", "mentor.age_band": "18-24" },
      gives: "same",
      source: "§3.4 summary",
    },
    {
      of: "asked",
      given: { "client.age_band": "25-34", "mentor.age_band": "25-34" },
      gives: "same",
      source: "§3.4 summary",
    },
    {
      of: "asked",
      given: { "client.age_band": "25-34", "mentor.age_band": "50-plus" },
      gives: "other",
      source: "§3.4 summary",
    },
  ],
};
