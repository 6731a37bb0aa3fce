import * as z from "zod";
import {
  conditionSchema,
  idSchema,
  pointsSchema,
  readsSchema,
  sentenceSchema,
  sourceSchema,
  statedSchema,
} from "./common.js";
import { pieceShape } from "./piece.js";
import { scaleSchema } from "./scale.js";

/** How a policy or a client counts a factor. */
export const modes = ["similar", "different", "if-asked", "off"] as const;

/** What a client may say of a factor: a must or never is a rule, the others change how it counts. */
export const wishes = ["must", "prefer", "prefer-not", "never", "any"] as const;

export const factorSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(120),
  summary: sentenceSchema,
  source: sourceSchema,
  ...pieceShape,
  /** The scale for a mentor who is like the client in this, or fits. */
  similar: scaleSchema,
  /** The scale for a mentor who differs; where left out the factor cannot be set to `different`. */
  different: scaleSchema.optional(),
  /** Points on `similar` from which it counts as shared, or met, for a client's must and never. */
  met: pointsSchema.default(5_000),
  /**
   * What a client's must and never are held against, where points on `similar` do not say whether it is shared: a
   * level above 5 000 points is shared, one below is not, and one of 5 000 stands against neither wish.
   */
  asked: scaleSchema.optional(),
  /** For which clients it counts at all; for every one where left out. May read the client and the policy. */
  counts: z.strictObject({ reads: readsSchema.optional(), when: conditionSchema }).optional(),
  /** Whether client and mentor can change places without changing points: every field is read of both. */
  symmetric: z.boolean().optional(),
  /** What a recruiter should look for, where this factor counts. May name the client's fields. */
  profile: sentenceSchema.optional(),
});

/** One thing on which a client and a mentor are compared. */
export interface Factor extends z.input<typeof factorSchema> {}

export const ruleSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1).max(120),
  source: sourceSchema,
  ...pieceShape,
  reads: readsSchema.optional(),
  /** Must hold for the pair to be eligible (or, for a flag, to go unremarked). */
  when: conditionSchema,
  effect: z.enum(["block", "flag"]),
  /** Why the pair is not eligible. */
  reason: sentenceSchema,
  /** Why it is not eligible yet, where the facts that the rule reads are missing. */
  unknown: sentenceSchema,
  /** What would lift it. */
  remedy: sentenceSchema,
  /** What a mentor to recruit must bring because of this rule. May name the client's fields. */
  profile: sentenceSchema.optional(),
  /** Why the rule may read identity: wanted, with the lawful basis, of every rule that does. */
  justification: statedSchema.optional(),
  /** The lawful basis for reading it. */
  lawfulBasis: statedSchema.optional(),
});

/** A hard condition on a pair, with the reason when it fails and what would lift it. */
export interface Rule extends z.infer<typeof ruleSchema> {}
