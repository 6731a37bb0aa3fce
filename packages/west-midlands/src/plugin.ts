import { definePlugin, type Plugin } from "@waymark/core";
import { clientFields, factors, geographyTables, mentorFields, rules } from "@waymark/matching";
import { parameters } from "./parameters.js";
import { stances } from "./stances.js";

/** The scheme of the report, assembled: every item is data with its source. */
export const westMidlands: Plugin = definePlugin({
  id: "west-midlands",
  version: "1.0.0",
  title: "West Midlands 1-2-1 Mentoring Scheme",
  source:
    "Spalek, Davies and McDonald (2010), Key Evaluation Findings of the West Midlands 1-2-1 Mentoring Scheme, University of Birmingham",
  vocabulary: { client: [...clientFields], mentor: [...mentorFields], tables: [...geographyTables] },
  parameters: [...parameters],
  factors: [...factors],
  rules: [...rules],
  stances: [...stances],
});
