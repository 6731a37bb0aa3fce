import { type Described, type Plugin, releasedPlugin, type Vocabulary } from "@waymark/core";
import { type MatchingSections, matching } from "@waymark/matching";
import { factors, fitBands, geographyTables, pairScheme, rules } from "@waymark/matching/library";
import { type MetricsSections, metrics } from "@waymark/metrics";
import { metricsBlocks } from "@waymark/metrics/library";
import { type RiskSections, risk } from "@waymark/risk";
import { riskBlocks } from "@waymark/risk/library";
import { recordConsent, schemeDuties } from "./duties/index.js";
import { events } from "./events/index.js";
import type { WestMidlandsTypes } from "./known/scheme-types.js";
import { questions } from "./questions/index.js";
import { consentDays } from "./records/consent-days.js";
import { records } from "./records/index.js";
import { relationshipScheme } from "./relationship/index.js";
import { roles } from "./roles/index.js";
import { schemeRules } from "./rules/index.js";
import { stances } from "./stances/index.js";
import { checklist } from "./standards/index.js";

/** The words of the scheme: those of matching, of risk and of metrics together. */
const vocabulary: Vocabulary = {
  client: [
    {
      id: "vignette",
      title: "Vignette",
      kind: "text",
      sensitivity: "ordinary",
      describes: "For a made-up client: which situation of the report it shows.",
    },
  ],
  engagement: [
    ...(riskBlocks.vocabulary.engagement ?? []),
    ...metricsBlocks.fields.engagement,
    {
      id: "paused",
      title: "Paused",
      kind: "boolean",
      sensitivity: "ordinary",
      describes:
        "Whether meetings are paused. The mentor keeps the place, and the client is not proposed to another.",
      source: "our coding",
    },
  ],
  observation: [...metricsBlocks.fields.observation],
  activity: [...metricsBlocks.fields.activity],

  tables: [...geographyTables],
};

/** The plugin of the scheme. Types know its records and the ids of its pieces from a description that a script makes. */
export interface WestMidlands
  extends Plugin,
    MatchingSections,
    MetricsSections,
    RiskSections,
    Described<WestMidlandsTypes> {}

/** The scheme of the report, assembled: every item is data with its source. */
export const westMidlands: WestMidlands = releasedPlugin({
  id: "west-midlands",
  version: "1.0.0",
  title: "West Midlands 1-2-1 Mentoring Scheme",
  source:
    "Spalek, Davies and McDonald (2010), Key Evaluation Findings of the West Midlands 1-2-1 Mentoring Scheme, University of Birmingham",
  subjects: [matching, metrics, risk],
  vocabulary,
  called: { standards: ["vetting", "DBS", "DBS check", "CRB", "training record", "accreditation"] },
  parameters: [...riskBlocks.parameters, ...metricsBlocks.parameters, consentDays],
  factors: [...factors],
  rules: [...rules, ...schemeRules],
  fitBands: [...fitBands],
  records: [...records],
  questions: [...questions],
  events: [...events],
  pairs: pairScheme,
  standards: checklist,
  relationship: relationshipScheme,
  risks: riskBlocks.risks,
  controls: riskBlocks.controls,
  duties: [...riskBlocks.duties.filter(({ id }) => id !== recordConsent.id), ...schemeDuties],
  influences: riskBlocks.influences,
  bands: riskBlocks.bands,
  riskSteps: riskBlocks.riskSteps,
  riskCategories: riskBlocks.riskCategories,
  advice: riskBlocks.advice,
  personFactors: riskBlocks.personFactors,
  roles: [...roles],
  signedFacts: riskBlocks.signedFacts,
  riskList: riskBlocks.riskList,
  labels: riskBlocks.labels,
  success: metricsBlocks.success,
  measureList: metricsBlocks.measureList,
  indicators: [...metricsBlocks.indicators],
  instruments: [...metricsBlocks.instruments],
  stances: [...stances],
}) as Plugin as WestMidlands;
