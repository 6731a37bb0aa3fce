import * as z from "zod";
import {
  conditionSchema,
  idSchema,
  pointsSchema,
  readsSchema,
  sentenceSchema,
  sourceSchema,
} from "../shape/common.js";

/** The shape of one level of a scale. */
export const levelSchema = z.strictObject({
  id: idSchema,
  /** The level is reached when this holds and no earlier level's condition does. Left out where `decide` chooses. */
  when: conditionSchema.optional(),
  points: pointsSchema,
  says: sentenceSchema,
  source: sourceSchema.optional(),
  /** For an answer that is observed of a client: the id of what must be done because of it, whoever gives it. */
  raises: idSchema.optional(),
  /** For a level of fit that counts the same for every mentor of this client: it is a reason for none of them. */
  sameForAll: z.literal(true).optional(),
});

/** One level of a scale: a condition, its points, and a sentence a caseworker understands. */
export interface Level extends z.infer<typeof levelSchema> {}

/** What a plugin's own function sees: the fields that the scale declares, and nothing else. */
export type DeclaredFacts = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/** A plugin's own function: the id of the level that holds, or `undefined` where the facts do not say. */
export type Decide = (facts: DeclaredFacts) => string | undefined;

/** The shape of a scale: its levels in order, and where they come from. */
export const scaleSchema = z.strictObject({
  source: sourceSchema,
  levels: z.array(levelSchema).min(1),
  /**
   * Fields that the scale reads, as `client.faith`. They follow from the formulas, and one that is declared is checked
   * against them; beside `decide`, which nobody can look into, they must be declared.
   */
  reads: readsSchema.optional(),
  /** Points while the answer is not known; the policy's neutral value where left out. Kept inside the interval. */
  neutral: pointsSchema.optional(),
  /** The question to ask when a missing fact leaves the level open. */
  ask: sentenceSchema.optional(),
  decide: z
    .custom<Decide>((value) => typeof value === "function", "Give a function from facts to a level's id.")
    .optional(),
  /** Beside `decide`: which edition of the function this is. It is part of the fingerprint, as the function cannot be. */
  revision: z.union([z.string().min(1).max(80), z.int()]).optional(),
});

/** An ordered list of levels: the first whose condition holds wins. The one primitive of the engine. */
export interface Scale extends z.infer<typeof scaleSchema> {}
