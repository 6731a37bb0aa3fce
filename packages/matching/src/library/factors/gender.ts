import type { Factor } from "../../compile/index.js";

const genders = [
  { id: "female", title: "woman", also: ["F", "women", "lady"] },
  { id: "male", title: "man", also: ["M", "men"] },
  { id: "non-binary", title: "non-binary", also: ["nonbinary", "NB", "enby"] },
  { id: "other", title: "another gender" },
];

/** Gender: “preferably a male” for certain parts of far-right work (K); otherwise as the client asks. */
export const gender: Factor = {
  id: "gender",
  title: "Gender",
  summary: "Counts only where the client asks.",
  source: "§3.4 K and summary",
  saidBy: "participant",
  fields: {
    client: [
      {
        id: "gender",
        title: "Gender",
        also: ["Sex", "Gender identity", "M/F", "Male or female"],
        kind: "category",
        sensitivity: "identity",
        describes: "The client's gender.",
        ask: "How would you describe your gender?",
        values: genders,
        source: "§3.4",
      },
    ],
    mentor: [
      {
        id: "gender",
        title: "Gender",
        also: ["Sex", "Gender identity", "M/F", "Male or female"],
        kind: "category",
        sensitivity: "identity",
        describes: "The mentor's gender.",
        ask: "How would you describe your gender?",
        values: genders,
        source: "§3.4 K",
      },
    ],
  },
  symmetric: true,
  named: {
    field: "gender",
    says: "whose gender is {value}",
    of: { female: "who is a woman", male: "who is a man", "non-binary": "who is non-binary" },
  },
  similar: {
    source: "§3.4 K and summary",
    ask: "What is the mentor’s gender, and does it matter to the client?",
    levels: [
      {
        id: "same",
        when: "client.gender == mentor.gender",
        points: 10_000,
        says: "Is of the same gender as the client.",
      },
      { id: "other", when: true, points: 1_000, says: "Has a different gender from the client." },
    ],
  },
  different: {
    source: "§3.4 K and summary",
    ask: "What is the mentor’s gender, and does it matter to the client?",
    levels: [
      {
        id: "other",
        when: "client.gender != mentor.gender",
        points: 10_000,
        says: "Has a different gender from the client.",
      },
      { id: "same", when: true, points: 2_000, says: "Is of the same gender as the client." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "client.gender": "male", "mentor.gender": "male" },
      gives: "same",
      source: "“preferably a male”, §3.4 K",
    },
    {
      of: "similar",
      given: { "client.gender": "female", "mentor.gender": "male" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.gender": "female", "mentor.gender": "male" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.gender": "male", "mentor.gender": "male" },
      gives: "same",
      source: "§3.4 summary",
    },
  ],
};
