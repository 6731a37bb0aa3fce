import type { Plain } from "@waymark/core";
import * as z from "zod/mini";
import { checklistSchema } from "./checklist.js";
import { type Factor, factorSchema } from "./factor.js";
import { type FitBand, fitBandSchema } from "./fit-bands.js";
import { pairSchemeSchema } from "./pair-scheme.js";
import { type RelationshipScheme, relationshipSchema } from "./relationship-scheme.js";
import { type Rule, ruleSchema } from "./rule.js";

/** The sections of a plugin that are about matching, with the shape of each. */
export const sections = {
  factors: z.array(factorSchema),
  rules: z.array(ruleSchema),
  pairs: pairSchemeSchema,
  fitBands: z.array(fitBandSchema),
  standards: checklistSchema,
  relationship: relationshipSchema,
};

/** What a plugin may give about matching. */
export interface MatchingSections {
  /** What a client and a mentor are compared on. A policy gives each its weight. */
  readonly factors?: readonly Factor[];
  /** What must hold of a client and a mentor, whatever their points. */
  readonly rules?: readonly Rule[];
  /** How two mentors of one client are chosen. */
  readonly pairs?: Plain<z.input<typeof pairSchemeSchema>>;
  /** The words for how well a mentor suits a client. */
  readonly fitBands?: readonly FitBand[];
  /** The minimum standards for mentors. */
  readonly standards?: Plain<z.input<typeof checklistSchema>>;
  /** What is planned for a relationship, and which signs are looked for. */
  readonly relationship?: RelationshipScheme;
}

declare module "@waymark/core" {
  interface PluginData extends MatchingSections {}
}
