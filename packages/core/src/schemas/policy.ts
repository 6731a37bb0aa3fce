import * as z from "zod";
import { daySchema, idSchema, pointsSchema, sourceSchema, statedSchema } from "./common.js";
import { factorSchema, modes, ruleSchema } from "./matching.js";
import { indicatorSchema } from "./metrics.js";
import { allocationChoiceSchema, pairSchemeSchema } from "./pairs.js";
import { parameterSchema } from "./parameter.js";
import { pieceShape } from "./piece.js";
import { relationshipSchema } from "./relationship.js";
import {
  adviceSchema,
  controlSchema,
  dutySchema,
  influenceSchema,
  personFactorSchema,
  riskCategorySchema,
  riskSchema,
} from "./risk.js";
import { roleSchema } from "./roles.js";
import { checklistSchema, standardsChoiceSchema } from "./standards.js";
import { vocabularySchema } from "./vocabulary.js";

export const factorChoiceSchema = z.strictObject({
  /** Share of the score; shares are scaled to 10 000 over the factors that count for a client. */
  weight: pointsSchema,
  mode: z.enum(modes),
  neutral: pointsSchema.optional(),
  /** Why this scheme counts it: wanted for every factor that reads identity. */
  justification: statedSchema.optional(),
  /** The lawful basis for using the data: wanted for every factor that reads identity. */
  lawfulBasis: statedSchema.optional(),
});

/** A rule as it is, or switched off; or made to stand in the way, or to flag only, whatever its plugin says. */
const ruleChoiceSchema = z.enum(["on", "off", "block", "flag"]);

const changesSchema = z.strictObject({
  factors: z.record(idSchema, factorChoiceSchema.partial()).optional(),
  rules: z.record(idSchema, ruleChoiceSchema).optional(),
  parameters: z.record(idSchema, z.union([z.int(), z.boolean(), daySchema])).optional(),
});

export const stanceSchema = z.strictObject({
  id: idSchema,
  /** The question that is kept open (§8.1). */
  title: z.string().min(1).max(200),
  source: sourceSchema,
  options: z
    .array(z.strictObject({ id: idSchema, title: z.string().min(1).max(160), changes: changesSchema }))
    .min(2),
  ...pieceShape,
});

/** A tension that is kept, not resolved: a policy may take it either way. */
export interface Stance extends z.infer<typeof stanceSchema> {}

export const bandSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(80),
  /** The band starts at these points. */
  from: pointsSchema,
  /** A word of the scheme's advice. */
  advice: z.string().min(1).max(80),
});

/** A range of risk points with the advice that goes with it. */
export interface Band extends z.infer<typeof bandSchema> {}

/** The shape of a policy. */
export const policySchema = z.strictObject({
  name: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "Give a version as 1.2.3."),
  title: z.string().min(1).max(160),
  /** The day on which the caseload is looked at; there is no clock. */
  asOf: daySchema,
  /** Settles ties, together with ids. */
  seed: z.int().min(0).max(4_294_967_295).default(1),
  /** Points, on a factor's own scale, that stand in for what is not known. */
  neutral: pointsSchema.default(5_000),
  factors: z.record(idSchema, factorChoiceSchema),
  rules: z.record(idSchema, ruleChoiceSchema).default({}),
  parameters: z.record(idSchema, z.union([z.int(), z.boolean(), daySchema])).default({}),
  stances: z.record(idSchema, idSchema).default({}),
  /** Who is proposed for whom: pairs, workload and budget. */
  allocation: allocationChoiceSchema.prefault({}),
  /** Which of the minimum standards for mentors count, and how long evidence for them does. */
  standards: standardsChoiceSchema.prefault({}),
});

/** What a scheme has decided: weights, modes, rules, parameters, stances, and the day it is run for. */
export interface Policy extends z.input<typeof policySchema> {}

/** The shape of a plugin. */
export const pluginSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "Give a version as 1.2.3."),
  title: z.string().min(1).max(160),
  source: sourceSchema,
  vocabulary: vocabularySchema.optional(),
  parameters: z.array(parameterSchema).optional(),
  factors: z.array(factorSchema).optional(),
  rules: z.array(ruleSchema).optional(),
  pairs: pairSchemeSchema.optional(),
  standards: checklistSchema.optional(),
  relationship: relationshipSchema.optional(),
  risks: z.array(riskSchema).optional(),
  controls: z.array(controlSchema).optional(),
  duties: z.array(dutySchema).optional(),
  influences: z.array(influenceSchema).optional(),
  bands: z.array(bandSchema).optional(),
  indicators: z.array(indicatorSchema).optional(),
  stances: z.array(stanceSchema).optional(),
  roles: z.array(roleSchema).optional(),
  riskCategories: z.array(riskCategorySchema).optional(),
  advice: z.array(adviceSchema).optional(),
  personFactors: z.array(personFactorSchema).optional(),
  /**
   * Ids of the report's measures, as `MV03` for the assessment of vulnerability, for which this plugin's indicators
   * stand in the place of those of every other plugin.
   */
  replaces: z.array(z.string().max(20)).optional(),
});

/** A scheme, or a part of one, as data. */
export interface Plugin extends z.input<typeof pluginSchema> {}
