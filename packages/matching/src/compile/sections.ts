import * as z from "zod";
import { checklistSchema } from "./checklist.js";
import { factorSchema } from "./factor.js";
import { fitBandSchema } from "./fit-bands.js";
import { pairSchemeSchema } from "./pair-scheme.js";
import { relationshipSchema } from "./relationship-scheme.js";
import { ruleSchema } from "./rule.js";

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
export type MatchingSections = { readonly [K in keyof typeof sections]?: z.input<(typeof sections)[K]> };
