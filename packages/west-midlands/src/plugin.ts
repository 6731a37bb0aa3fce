import { definePlugin, type Plugin, type Vocabulary } from "@waymark/core";
import {
  clientFields,
  factors,
  geographyTables,
  mentorFields,
  pairScheme,
  rules,
} from "@waymark/matching/library";
import { metricsBlocks } from "@waymark/metrics/library";
import { riskBlocks } from "@waymark/risk/library";
import { parameters } from "./parameters.js";
import { relationshipFields, relationshipParameters, relationshipScheme } from "./relationship.js";
import { stances } from "./stances.js";
import { checklist } from "./standards.js";

/** The words of the scheme: those of matching, of risk and of metrics together. */
const vocabulary: Vocabulary = {
  client: [...clientFields],
  mentor: [...mentorFields],
  engagement: [
    ...(riskBlocks.vocabulary.engagement ?? []),
    ...(metricsBlocks.fields.engagement ?? []),
    ...relationshipFields,
  ],
  observation: [...(metricsBlocks.fields.observation ?? [])],
  activity: [...(metricsBlocks.fields.activity ?? [])],
  finding: [...(riskBlocks.vocabulary.finding ?? [])],
  tables: [...geographyTables],
};

/** The scheme of the report, assembled: every item is data with its source. */
export const westMidlands: Plugin = definePlugin({
  id: "west-midlands",
  version: "1.0.0",
  title: "West Midlands 1-2-1 Mentoring Scheme",
  source:
    "Spalek, Davies and McDonald (2010), Key Evaluation Findings of the West Midlands 1-2-1 Mentoring Scheme, University of Birmingham",
  vocabulary,
  parameters: [
    ...parameters,
    ...riskBlocks.parameters,
    ...metricsBlocks.parameters,
    ...relationshipParameters,
  ],
  factors: [...factors],
  rules: [...rules],
  pairs: pairScheme,
  standards: checklist,
  relationship: relationshipScheme,
  risks: riskBlocks.risks,
  controls: riskBlocks.controls,
  duties: riskBlocks.duties,
  influences: riskBlocks.influences,
  bands: riskBlocks.bands,
  indicators: [...metricsBlocks.indicators],
  stances: [...stances],
});
