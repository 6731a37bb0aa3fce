import type { Factor } from "../../compile/index.js";

const ethnicities = [
  {
    id: "white",
    title: "White",
    also: ["White British", "White English", "White Irish", "White other", "White European", "White Polish"],
  },
  {
    id: "south-asian",
    title: "South Asian",
    also: ["Pakistani", "Indian", "Bangladeshi", "Asian Pakistani", "Asian Indian", "Asian Bangladeshi"],
  },
  { id: "black", title: "Black", also: ["Black British", "Black African", "Black Caribbean", "Somali"] },
  {
    id: "mixed",
    title: "Mixed",
    also: [
      "Mixed White and Black Caribbean",
      "Mixed White & Black Caribbean",
      "Mixed White and Asian",
      "Dual heritage",
    ],
  },
  { id: "arab", title: "Arab" },
  { id: "other", title: "another ethnic group" },
];

/** Ethnic group: for certain parts of far-right work (K); otherwise as the client asks. */
export const ethnicity: Factor = {
  id: "ethnicity",
  title: "Ethnicity",
  summary: "Counts only where the client asks.",
  source: "§3.4 K and summary",
  saidBy: "participant",
  fields: {
    client: [
      {
        id: "ethnicity",
        title: "Ethnicity",
        also: ["Ethnic origin", "Ethnic group", "Ethnic background", "Ethnicity (ONS)", "Heritage"],
        kind: "category",
        sensitivity: "special category",
        describes: "The client's ethnic group, as they describe it.",
        ask: "How would you describe your ethnic group?",
        values: ethnicities,
        source: "§3.4",
      },
    ],
    mentor: [
      {
        id: "ethnicity",
        title: "Ethnicity",
        also: ["Ethnic origin", "Ethnic group", "Ethnic background", "Ethnicity (ONS)", "Heritage"],
        kind: "category",
        sensitivity: "special category",
        describes: "The mentor's ethnic group.",
        ask: "How would you describe your ethnic group?",
        values: ethnicities,
        source: "§3.4 K",
      },
    ],
  },
  symmetric: true,
  named: { field: "ethnicity", says: "whose ethnic group is {value}" },
  similar: {
    source: "§3.4 K and summary",
    ask: "What is the mentor’s ethnic group, and does it matter to the client?",
    levels: [
      {
        id: "same",
        when: "client.ethnicity == mentor.ethnicity",
        points: 10_000,
        says: "Is of the same ethnic group as the client.",
      },
      { id: "other", when: true, points: 1_000, says: "Has a different ethnic background from the client." },
    ],
  },
  different: {
    source: "§3.4 K and summary",
    ask: "What is the mentor’s ethnic group, and does it matter to the client?",
    levels: [
      {
        id: "other",
        when: "client.ethnicity != mentor.ethnicity",
        points: 10_000,
        says: "Has a different ethnic background from the client.",
      },
      { id: "same", when: true, points: 2_000, says: "Is of the same ethnic group as the client." },
    ],
  },
  cases: [
    {
      of: "similar",
      given: { "client.ethnicity": "white", "mentor.ethnicity": "white" },
      gives: "same",
      source: "§3.4 K",
    },
    {
      of: "similar",
      given: { "client.ethnicity": "white", "mentor.ethnicity": "south-asian" },
      gives: "other",
      source: "§3.4 K",
    },
    {
      of: "different",
      given: { "client.ethnicity": "white", "mentor.ethnicity": "black" },
      gives: "other",
      source: "§3.4 summary",
    },
    {
      of: "different",
      given: { "client.ethnicity": "white", "mentor.ethnicity": "white" },
      gives: "same",
      source: "§3.4 summary",
    },
  ],
};
